package org.entente.extraction.naming;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Which countries an article is about at one of its places, as far as it has been read. */
final class Focus {

    private static final Set<String> PARTNERING = Set.of("with", "against");
    private static final int AT_HOME = 8;
    private static final int FIRST = 2;
    private static final int IN_TITLE = 2;
    private static final int SENTENCES_BACK = 2;
    private static final int BEFORE = 10;
    private static final int JUST_BEFORE = 40;
    private static final int AFTER = 5;
    private static final int CAPITAL_BEFORE = 10;
    private static final int CAPITAL_AFTER = 6;

    private final Register register;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private boolean begun;

    /**
     * @param home the alpha-2 of the country from which the article reports, where its dateline tells
     * @param title the alpha-2 of each country in the title
     */
    Focus(Register register, @Nullable String home, List<String> title) {
        this.register = register;
        for (String code : title) counts.merge(code, IN_TITLE, Integer::sum);
        this.begun = home != null;
        if (home != null) counts.merge(home, AT_HOME, Integer::sum);
    }

    void see(Entry entry, Line line, Mention mention) {
        if (entry.country() == null || Outsiders.isIn(line, mention)) return;
        if (!begun) counts.merge(entry.country(), FIRST, Integer::sum);
        begun = true;
        counts.merge(entry.country(), 1, Integer::sum);
    }

    /** The alpha-2 of the countries that something at the token may belong to, the likeliest first; of equals the first named. */
    List<String> at(Scan scan, int token) {
        Map<String, Integer> scores = new LinkedHashMap<>(counts);
        int sentence = scan.line().index();
        for (int back = SENTENCES_BACK; back >= 0; back--) {
            for (Mention mention : register.mentions(sentence - back)) score(scores, scan.line(), mention, back, token);
        }
        scoreCapitals(scores, scan, token);
        return scores.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void score(Map<String, Integer> scores, Line line, Mention mention, int back, int token) {
        if (mention.type() != EntityType.COUNTRY && mention.type() != EntityType.AGENCY) return;
        String country = register.entry(mention.entity()).country();
        if (country == null || back == 0 && Outsiders.isIn(line, mention)) return;
        boolean before = mention.first() < token && !isPartner(line, mention);
        int score = back > 0
                ? SENTENCES_BACK + 1 - back
                : before ? BEFORE + JUST_BEFORE / (2 + token - mention.end()) : AFTER;
        scores.merge(country, score, Integer::sum);
    }

    /** "has suspended the exchange with Serbia": the other one. */
    private static boolean isPartner(Line line, Mention mention) {
        return line.in(line.beforeArticle(mention.first() - 1), PARTNERING) && !line.isPossessive(mention.end());
    }

    /** A capital shows where things are even where it does not mean the government. */
    private static void scoreCapitals(Map<String, Integer> scores, Scan scan, int token) {
        for (int at = 0; at < scan.line().size(); at++) {
            String capital = scan.countryAt(at, true);
            if (capital != null && scan.countryAt(at, false) == null) {
                scores.merge(capital, at < token ? CAPITAL_BEFORE : CAPITAL_AFTER, Integer::sum);
            }
        }
    }
}
