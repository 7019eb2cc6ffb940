package org.entente.extraction.affiliation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Guesses whose minister or president somebody is where the article does not say it beside the name. */
final class Offices {

    private static final Set<String> AMERICAN = Set.of(
            "secretary of state",
            "senator",
            "senators",
            "congressman",
            "congresswoman",
            "attorney general",
            "vice-president");
    private static final Set<String> BRITISH =
            Set.of("foreign secretary", "home secretary", "chancellor of the exchequer");
    private static final Set<String> GUESSED = Set.of(
            "minister",
            "president",
            "premier",
            "chancellor",
            "secretary",
            "senator",
            "congressman",
            "congresswoman",
            "vice-president",
            "king",
            "queen",
            "adviser",
            "ministers",
            "taoiseach");

    private final Map<String, Integer> mentions = new TreeMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();

    Offices(Document document) {
        for (Sentence sentence : document.sentences()) {
            for (Mention mention : document.names().in(sentence)) {
                if (mention.type() == EntityType.COUNTRY) {
                    int weight = sentence.index() == 0 ? 3 : mention.form() == Mention.Form.NAME ? 2 : 1;
                    mentions.merge(mention.entity(), weight, Integer::sum);
                }
            }
        }
    }

    /** Somebody holds the office in the country, so that another holder's country is another one. */
    void take(String country, String title) {
        taken.computeIfAbsent(head(title), key -> new HashSet<>()).add(country);
    }

    /** The id of the country, if the article leaves a choice that can be made. */
    @Nullable
    String countryOf(String title) {
        String office = title.toLowerCase(Locale.ROOT);
        if (!GUESSED.contains(head(office))) return null;
        if (head(office).equals("adviser") && !office.contains("national security")) return null;
        if (AMERICAN.contains(office)) return "country:US";
        if (BRITISH.contains(office)) return "country:GB";
        Set<String> others = taken.getOrDefault(head(office), Set.of());
        String best = null;
        for (Map.Entry<String, Integer> country : mentions.entrySet()) {
            if (others.contains(country.getKey())) continue;
            if (best == null || country.getValue() > mentions.getOrDefault(best, 0)) best = country.getKey();
        }
        return best;
    }

    private static String head(String title) {
        String office = title.toLowerCase(Locale.ROOT).replaceAll(" (of|for|to|in) .*", "");
        return office.substring(office.lastIndexOf(' ') + 1);
    }
}
