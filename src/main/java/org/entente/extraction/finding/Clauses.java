package org.entente.extraction.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.extraction.language.Dependencies;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;

/** Who does what in a sentence, as its dependencies tell; tokens are named by their index. */
public final class Clauses {

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "nobody", "none");
    private static final Set<String> NOBODY = Set.of("nothing", "nobody", "none", "no-one");
    private static final Set<String> OBJECT_CONTROL = Set.of(
            "accuse",
            "blame",
            "suspect",
            "charge",
            "indict",
            "order",
            "tell",
            "ask",
            "force",
            "allow",
            "help",
            "enable",
            "hire",
            "pay",
            "urge",
            "want",
            "cause",
            "lead",
            "direct",
            "instruct",
            "recruit",
            "task",
            "permit",
            "invite",
            "prevent",
            "stop",
            "keep",
            "see",
            "catch",
            "find",
            "sanction",
            "condemn",
            "convict",
            "sentence",
            "denounce",
            "criticize",
            "criticise",
            "arrest",
            "believe",
            "expect",
            "require",
            "persuade",
            "warn",
            "train",
            "report");
    private static final Set<String> RELATIVES = Set.of("WDT", "WP");

    private final Sentence sentence;
    private final Dependencies dependencies;

    public Clauses(Sentence sentence) {
        this.sentence = sentence;
        this.dependencies = sentence.dependencies();
    }

    public Dependencies dependencies() {
        return dependencies;
    }

    /**
     * Who does what the verb says, or to whom it is done in the passive: its own subject, the noun that a relative or
     * participial clause is about, or the subject that an infinitive or a second verb shares with the first.
     */
    public OptionalInt subject(int verb) {
        return subject(verb, 0);
    }

    private OptionalInt subject(int verb, int depth) {
        Optional<Integer> own =
                dependencies.children(verb, "nsubj").stream().findFirst().or(() -> misread(verb));
        if (own.isPresent()) return antecedent(verb, own.get());
        int head = dependencies.head(verb);
        if (head == Dependencies.ROOT || depth > 8) return OptionalInt.empty();
        if (dependencies.is(verb, "acl")) return acl(verb, head, depth);
        boolean gerund = dependencies.is(verb, "obl", "nmod")
                && sentence.token(verb).tag().equals("VBG");
        if (!gerund && !dependencies.is(verb, "conj", "xcomp", "advcl", "ccomp", "dep")) return OptionalInt.empty();
        if (gerund || dependencies.is(verb, "xcomp", "advcl")) {
            Optional<Integer> object = dependencies.children(head, "obj").stream()
                    .filter(at -> at < verb && controlsByObject(head))
                    .findFirst();
            if (object.isPresent()) return OptionalInt.of(object.get());
        }
        return isPredicate(head) ? subject(head, depth + 1) : OptionalInt.empty();
    }

    /** "A group believed to act has struck": the parser takes the participle for a clause that is the subject. */
    private Optional<Integer> misread(int verb) {
        return dependencies.children(verb, "csubj").stream()
                .flatMap(clause -> dependencies.children(clause, "nsubj").stream())
                .findFirst();
    }

    private OptionalInt acl(int verb, int noun, int depth) {
        boolean infinitive = dependencies.children(verb, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).tag().equals("TO"));
        if (!infinitive) return OptionalInt.of(noun);
        return predicateOf(noun).stream()
                .mapToObj(at -> subject(at, depth + 1))
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    private OptionalInt antecedent(int verb, int subject) {
        boolean relative = RELATIVES.contains(sentence.token(subject).tag());
        if (!relative) return OptionalInt.of(subject);
        for (int at = verb; at != Dependencies.ROOT; at = dependencies.head(at)) {
            if (dependencies.is(at, "acl")) return OptionalInt.of(dependencies.head(at));
            if (!dependencies.is(at, "conj", "ccomp", "xcomp")) break;
        }
        return OptionalInt.of(subject);
    }

    /** Whether in "V X to do" or "V X of doing" it is X who does. */
    private boolean controlsByObject(int verb) {
        return OBJECT_CONTROL.contains(sentence.token(verb).lemma());
    }

    /** The direct objects of the verb, with all that is coordinated. */
    public List<Integer> objects(int verb) {
        return withConjuncts(dependencies.children(verb, "obj", "iobj"));
    }

    /** The heads of the phrases that hang on the token with one of the prepositions. */
    public List<Integer> obliques(int token, Set<String> prepositions) {
        return withConjuncts(dependencies.children(token, "obl", "nmod").stream()
                .filter(child ->
                        preposition(child).filter(prepositions::contains).isPresent())
                .toList());
    }

    /** The preposition before the head of a phrase, in lower case. */
    public Optional<String> preposition(int head) {
        return dependencies.children(head, "case").stream()
                .filter(at -> at < head)
                .map(at -> sentence.token(at).text().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** The tokens and what is coordinated below them, from left to right. */
    public List<Integer> withConjuncts(List<Integer> heads) {
        List<Integer> all = new ArrayList<>(heads);
        for (int i = 0; i < all.size(); i++) all.addAll(dependencies.children(all.get(i), "conj"));
        return all.stream().distinct().sorted().toList();
    }

    /** Whether the verb stands in the passive: "was hacked", "a firm hacked by". */
    public boolean isPassive(int verb) {
        if (!dependencies.children(verb, "aux:pass", "nsubj:pass").isEmpty()) return true;
        if (!sentence.token(verb).tag().equals("VBN")) return false;
        if (!dependencies.children(verb, "obj").isEmpty()) return false;
        boolean perfect = dependencies.children(verb, "aux").stream()
                .anyMatch(aux -> sentence.token(aux).lemma().equals("have"));
        if (perfect) return false;
        boolean shares = dependencies.is(verb, "conj")
                && dependencies.children(verb, "nsubj").isEmpty();
        return !shares || isPassive(dependencies.head(verb));
    }

    /** Whether "not", "never", "no" or the like stands directly with the token. */
    public boolean isNegated(int token) {
        return dependencies.children(token).stream()
                        .anyMatch(child -> isNegation(child)
                                && dependencies.is(child, "advmod", "det", "neg", "cc", "nsubj", "aux"))
                || dependencies.children(token, "nsubj").stream()
                        .anyMatch(subject -> dependencies.children(subject, "det", "neg").stream()
                                .anyMatch(this::isNegation));
    }

    /** "It steals nothing", "no such hackers work for us". */
    public boolean hasNoObject(int verb) {
        return dependencies.children(verb, "obj", "nsubj").stream()
                .anyMatch(
                        object -> NOBODY.contains(sentence.token(object).text().toLowerCase(Locale.ROOT))
                                || dependencies.children(object, "det").stream().anyMatch(this::isNegation));
    }

    private boolean isNegation(int token) {
        return NEGATIONS.contains(sentence.token(token).text().toLowerCase(Locale.ROOT));
    }

    /** The modal verb of the verb, such as {@code could}, in lower case. */
    public Optional<String> modal(int verb) {
        return dependencies.children(verb, "aux").stream()
                .filter(aux -> sentence.token(aux).tag().equals("MD"))
                .map(aux -> sentence.token(aux).text().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    /** Whether the token is a verb of a clause, or a noun or adjective that is one with "to be". */
    public boolean isPredicate(int token) {
        Token word = sentence.token(token);
        if (word.isVerb() && !dependencies.is(token, "amod", "compound", "aux", "cop", "case")) return true;
        return !dependencies.children(token, "nsubj", "cop").isEmpty();
    }

    /** The nearest predicate on which the token hangs. */
    public OptionalInt predicateOf(int token) {
        return dependencies.ancestor(token, this::isPredicate);
    }

    /** The token and its ancestors from below, as long as the predicate accepts. */
    public List<Integer> path(int token, IntPredicate accepted) {
        List<Integer> path = new ArrayList<>();
        for (int at = token; at != Dependencies.ROOT && accepted.test(at); at = dependencies.head(at)) path.add(at);
        return path;
    }
}
