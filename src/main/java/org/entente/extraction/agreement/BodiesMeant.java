package org.entente.extraction.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** The named bodies of several countries that "the two agencies", "both teams" or "their ministries" mean. */
final class BodiesMeant {

    private static final int LOOKBACK = 3;
    /** From the noun to what stands in the names of such bodies. */
    private static final Map<String, Pattern> NAMES = Map.ofEntries(
            named("agency", ""),
            named("body", ""),
            named("organisation", ""),
            named("organization", ""),
            named("institution", ""),
            named("authority", ""),
            named("regulator", ""),
            named("watchdog", ""),
            named("service", "service|intelligence|security"),
            named("force", "police|force|guard|army"),
            named("team", "cert|csirt|cirt|team"),
            named("ministry", "ministry|department"),
            named("department", "department|ministry"),
            named("centre", "cent(?:re|er)"),
            named("center", "cent(?:re|er)"),
            named("directorate", "directorate"),
            named("bureau", "bureau"),
            named("office", "office"),
            named("command", "command"),
            named("bank", "bank"));

    private final Document document;

    BodiesMeant(Document document) {
        this.document = document;
    }

    /** Their ids, one of each country; empty where the noun means no bodies, or not as many are told just before. */
    Optional<SortedSet<String>> meant(Party party, Sentence sentence) {
        Pattern names = NAMES.get(sentence.token(party.head()).lemma().toLowerCase(Locale.ROOT));
        if (names == null) return Optional.empty();
        int number = party.counted() == 0 ? 2 : party.counted();
        return last(party, sentence, number, name -> names.matcher(name).find())
                .or(() -> last(party, sentence, number, name -> true));
    }

    private Optional<SortedSet<String>> last(Party party, Sentence sentence, int number, Predicate<String> called) {
        TreeMap<String, String> ofCountry = new TreeMap<>();
        for (int i = sentence.index(); i >= Math.max(0, sentence.index() - LOOKBACK); i--) {
            int end = i == sentence.index() ? party.first() : Integer.MAX_VALUE;
            for (Mention mention : agencies(i, end)) {
                String name =
                        document.names().entity(mention.entity()).orElseThrow().name();
                if (!called.test(name.toLowerCase(Locale.ROOT))) continue;
                document.names()
                        .countryOf(mention.entity())
                        .ifPresent(country -> ofCountry.putIfAbsent(country, mention.entity()));
            }
            if (party.counted() > 0 && ofCountry.size() >= number) break;
        }
        return ofCountry.size() == number ? Optional.of(new TreeSet<>(ofCountry.values())) : Optional.empty();
    }

    /** From right to left, those that end before a token. */
    private List<Mention> agencies(int sentence, int end) {
        return document.names().in(document.sentences().get(sentence)).stream()
                .filter(mention -> mention.type() == EntityType.AGENCY && mention.isNamed() && mention.end() <= end)
                .sorted(Comparator.comparing(Mention::first).reversed())
                .toList();
    }

    private static Map.Entry<String, Pattern> named(String noun, String words) {
        return Map.entry(noun, Pattern.compile(words));
    }
}
