package org.entente.extraction.quotation;

import java.util.Locale;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Why a verb of saying reports nothing that was said: it is denied, possible, passive or no verb of a clause. */
final class Guards {

    private static final Set<String> SAYING_ON = Set.of(
            "go",
            "continue",
            "quick",
            "hasten",
            "rush",
            "proceed",
            "begin",
            "start",
            "take",
            "use",
            "keen",
            "careful",
            "pains");
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "should");
    private final Sentence sentence;

    Guards(Sentence sentence) {
        this.sentence = sentence;
    }

    /** "The named firms", "a described case": no verb of a clause. */
    boolean isParticiple(int verb) {
        Token token = sentence.token(verb);
        boolean nounFollows =
                verb + 1 < sentence.size() && sentence.token(verb + 1).isNoun();
        boolean opened = verb > 0 && sentence.token(verb - 1).tag().matches("DT|PRP\\$|JJ.*|POS");
        return token.tag().matches("VBN|VBG") && nounFollows && opened;
    }

    /** The rule by which the verb reports nothing that was said, or null. */
    @Nullable
    String of(Clauses clauses, int verb) {
        Dependencies dependencies = clauses.dependencies();
        if (clauses.isNegated(verb)) return "negated";
        if (clauses.modal(verb).isPresent()) return "hypothetical";
        if (clauses.isPassive(verb)) return "passive";
        if (isBareParticiple(dependencies, verb)) return "passive";
        if (sentence.token(verb).tag().equals("VBG") && !isAddition(verb)) return "nominal";
        if (sentence.token(verb).tag().equals("VB") && !isSayingOn(dependencies, verb)) return "infinitive";
        boolean condition =
                dependencies.children(verb, "mark").stream().anyMatch(mark -> CONDITIONS.contains(lower(mark)));
        return condition ? "conditional" : null;
    }

    /** "Asked about it, she said" */
    private boolean isBareParticiple(Dependencies dependencies, int verb) {
        boolean asked = sentence.token(verb).lemma().equals("ask")
                && verb > 0
                && lower(verb - 1).equals(",");
        if (asked) return true;
        boolean opens = verb == 0 || sentence.token(verb - 1).tag().matches("[,:.]|``|IN|WRB|CC");
        boolean past = sentence.token(verb).tag().matches("VBN|VBD");
        return past
                && opens
                && dependencies.children(verb, "nsubj").isEmpty()
                && !dependencies.is(verb, "conj", "parataxis", "root")
                && verb + 1 < sentence.size()
                && dependencies.head(verb) > verb;
    }

    /** ", adding", "by saying", "while insisting" */
    private boolean isAddition(int verb) {
        int before = verb - 1;
        while (before >= 0 && sentence.token(before).tag().startsWith("RB")) before--;
        if (before < 0) return false;
        String word = lower(before);
        return word.equals(",")
                || Set.of("by", "while", "and", "but", "statement", "letter", "tweet", "message")
                        .contains(word);
    }

    private boolean isSayingOn(Dependencies dependencies, int verb) {
        int head = dependencies.head(verb);
        return head != Dependencies.ROOT
                && SAYING_ON.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT));
    }

    private String lower(int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
