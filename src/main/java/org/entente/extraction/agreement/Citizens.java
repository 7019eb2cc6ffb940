package org.entente.extraction.agreement;

import java.util.Locale;
import java.util.Set;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.naming.Mention;

/** Those whom the adjective of a country only describes, and who agree to nothing in its name. */
final class Citizens {

    private static final Set<String> SINGLE = Set.of("a", "an", "another", "one", "every");
    private static final Set<String> PRIVATE = Set.of(
            "company",
            "firm",
            "start-up",
            "startup",
            "vendor",
            "maker",
            "manufacturer",
            "provider",
            "supplier",
            "operator",
            "bank",
            "lender",
            "insurer",
            "carrier",
            "consultancy",
            "contractor",
            "retailer",
            "airline",
            "giant",
            "subsidiary",
            "broadcaster",
            "newspaper",
            "exchange",
            "university",
            "student",
            "researcher",
            "scientist",
            "professor",
            "citizen",
            "national",
            "man",
            "woman",
            "hacker",
            "gang",
            "activist",
            "customer",
            "tourist",
            "investor");

    private Citizens() {}

    /** "A Swede who led it", "a British trade fair company", "a vendor in Britain", "hackers from Peru and Chile". */
    static boolean isOne(Sentence sentence, Mention mention) {
        int before = mention.first() - 1;
        int place = before;
        while (place > 1
                && sentence.lower(place).matches("and|,")
                && sentence.token(place - 1).isProperNoun()) {
            place--;
            while (place > 0 && sentence.token(place).isProperNoun()) place--;
        }
        if (place > 0 && sentence.lower(place).matches("in|from") && isPrivate(sentence, place - 1)) return true;
        if (mention.form() != Mention.Form.DEMONYM) return false;
        int head = mention.end() - 1;
        while (head + 1 < sentence.size() && sentence.token(head + 1).tag().matches("JJ|NNS?|VBG|HYPH")) head++;
        if (head >= mention.end()) return isPrivate(sentence, head);
        return before >= 0 && SINGLE.contains(sentence.lower(before));
    }

    /** "The company that built the simulation": what it does, its country does not do with another. */
    static boolean isDeedOfOne(Sentence sentence, Clauses clauses, Event event) {
        int verb = event.predicate();
        return event.act() != null
                && sentence.token(verb).isVerb()
                && !clauses.isPassive(verb)
                && clauses.subject(verb).stream().anyMatch(subject -> isPrivate(sentence, subject));
    }

    private static boolean isPrivate(Sentence sentence, int noun) {
        return PRIVATE.contains(sentence.token(noun).lemma().toLowerCase(Locale.ROOT));
    }
}
