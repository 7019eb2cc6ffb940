package org.entente.extraction.quotation;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Names;
import org.entente.extraction.quotation.Cues.Cue;
import org.entente.extraction.quotation.Cues.Kind;

/** Whether a verb of saying may report anybody's words, before the dependencies of its sentence are asked for. */
final class FirstLook {

    private static final Set<String> SPOKESMEN = Set.of("spokesman", "spokeswoman", "spokesperson");
    private static final Set<String> PERSONAL = Set.of("he", "she", "both");

    private final Names names;
    private final boolean namesPerson;
    private final boolean namesBody;

    /** @param names of the article: a pronoun means somebody only where one of its kind is named */
    FirstLook(Names names) {
        this.names = names;
        this.namesPerson = names.entities().stream().anyMatch(entity -> entity.type() == EntityType.PERSON);
        this.namesBody = names.entities().stream().anyMatch(entity -> canSpeak(entity.type()));
    }

    private static boolean canSpeak(EntityType type) {
        return type == EntityType.AGENCY || type == EntityType.COMPANY || type == EntityType.ORGANIZATION;
    }

    /** Whether anybody in the sentence is named, or may be known from the rest of the article. */
    boolean hasSpeaker(Sentence sentence) {
        return names.in(sentence).stream().anyMatch(Voices::canSpeak)
                || sentence.tokens().stream().anyMatch(this::pointsBack);
    }

    /** Whether somebody is pointed at, known or not. */
    static boolean hasPronoun(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> PERSONAL.contains(token.text().toLowerCase(Locale.ROOT)));
    }

    private boolean pointsBack(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        return namesPerson && PERSONAL.contains(word) || namesBody && word.equals("it") || SPOKESMEN.contains(word);
    }

    /** Whether words of the sentence may be what the cue reports. */
    static boolean mayReport(Sentence sentence, Cue cue, boolean isSpoken) {
        return mayStandBehind(sentence, cue) || cue.takesClause() && !isSpoken && mayStandAround(sentence);
    }

    private static boolean mayStandBehind(Sentence sentence, Cue cue) {
        if (cue.takesClause() && hasBehind(sentence, cue, FirstLook::mayBeOfClause)) return true;
        if (cue.is(Kind.URGE) && hasBehind(sentence, cue, token -> token.tag().equals("TO"))) return true;
        boolean judges = cue.is(Kind.CALL)
                || cue.is(Kind.DESCRIBE)
                        && hasBehind(sentence, cue, token -> token.text().equalsIgnoreCase("as"));
        return judges && NounPhrase.at(NounPhrase.in(sentence), cue.end()).isPresent();
    }

    /** A verb, or "that" and the like before one that the tagger missed. */
    private static boolean mayBeOfClause(Token token) {
        return token.isVerb()
                || token.tag().equals("MD")
                || Complements.OPENERS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private static boolean hasBehind(Sentence sentence, Cue cue, Predicate<Token> wanted) {
        return sentence.tokens().subList(cue.end(), sentence.size()).stream().anyMatch(wanted);
    }

    /** "X, she said, is Y", "X, as she says". */
    private static boolean mayStandAround(Sentence sentence) {
        return sentence.tokens().stream()
                .skip(1)
                .anyMatch(token -> token.text().equals(",") || token.text().equalsIgnoreCase("as"));
    }
}
