package org.entente.extraction.naming;

import java.util.Set;
import org.entente.extraction.model.EntityType;

/** Tells mentions of a country that is accused, or that speaks from abroad, from those where the article is at home. */
final class Outsiders {

    private static final Set<String> TIED = Set.of("based", "linked", "backed", "sponsored", "aligned", "speaking");
    private static final Set<String> INTRUDERS = Lexicon.words("group-noun");
    private static final Set<String> OFFENSIVE = Set.of(
            "hacking", "state-sponsored", "state-backed", "military", "foreign", "cyber", "criminal", "ransomware");
    private static final Set<String> SERVICES = Set.of("spies", "spy", "intelligence", "operatives", "attackers");
    private static final Set<String> BLAMING = Set.of("blame", "accuse", "suspect", "condemn", "indict", "sanction");
    private static final Set<String> TRACED = Set.of("attribute", "trace", "link", "tie");
    private static final Set<String> DENYING = Set.of("deny", "reject", "dismiss");

    private static final Set<String> MISSIONS = Set.of("embassy", "ambassador", "consulate", "envoy");

    private Outsiders() {}

    static boolean isIn(Line line, Mention mention) {
        if (!mention.isNamed()) return false;
        boolean country = mention.type() == EntityType.COUNTRY;
        return isOfIntruders(line, mention.end())
                || country && (isBlamed(line, mention.first()) || isDenying(line, mention.end()));
    }

    /** "the Russia-based gang", "Russian military hackers": what the bodies here are of is another country. */
    private static boolean isOfIntruders(Line line, int end) {
        if (line.isHyphen(end)) return line.in(end + 1, TIED);
        int noun = end;
        while (line.in(noun, OFFENSIVE)) noun++;
        int owned = line.isPossessive(end) ? end + 1 : end;
        return line.in(noun, INTRUDERS) || line.in(noun, SERVICES) || line.in(owned, MISSIONS);
    }

    /** "blamed Russia", "accuses the Chinese state", "attributed the theft to China". */
    private static boolean isBlamed(Line line, int first) {
        int before = line.beforeArticle(first - 1);
        if (line.isVerb(before)) return BLAMING.contains(line.lemma(before));
        if (!line.is(before, "to") && !line.is(before, "on")) return false;
        for (int token = before - 1; token > before - 6; token--) {
            if (line.isVerb(token)) return TRACED.contains(line.lemma(token)) || BLAMING.contains(line.lemma(token));
        }
        return false;
    }

    /** "Russia has denied". */
    private static boolean isDenying(Line line, int end) {
        int verb = end;
        while (line.tag(verb).equals("RB") || line.in(verb, Set.of("has", "had", "have"))) verb++;
        return line.isVerb(verb) && DENYING.contains(line.lemma(verb));
    }
}
