package org.entente.extraction.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** From which country's side an article is told, as far as its title, its dateline and its own words show. */
final class Standpoint {

    private static final Set<String> MISSIONS = Set.of("embassy", "consulate", "mission", "commission");
    private static final int IN_FIRST = 3;
    private static final int BY_NAME = 2;
    private static final int IN_TITLE = 2;
    private static final int FIRST_IN_TITLE = 2;
    private static final int NAMED_FIRST = 1;
    private static final int AT_HOME = 8;
    /** For hackers of the country, or where it is blamed. */
    private static final int OUTSIDE = -3;

    private final List<Reading> readings;
    private final Register register;
    private final Map<String, Integer> weights = new HashMap<>();

    private Standpoint(List<Reading> readings, Register register) {
        this.readings = readings;
        this.register = register;
    }

    /**
     * Ids of countries to how much speaks for each.
     *
     * @param home the alpha-2 of the country in the dateline
     * @param title the alpha-2 of each country in the title
     */
    static Map<String, Integer> of(
            List<Reading> readings, Register register, @Nullable String home, List<String> title) {
        Standpoint standpoint = new Standpoint(readings, register);
        for (Mention mention : register.mentions()) standpoint.see(mention);
        standpoint.first();
        if (home != null) standpoint.add(home, AT_HOME);
        for (String code : title) standpoint.add(code, IN_TITLE);
        if (!title.isEmpty()) standpoint.add(title.get(0), FIRST_IN_TITLE);
        return standpoint.weights;
    }

    private void add(String code, int weight) {
        weights.merge("country:" + code, weight, Integer::sum);
    }

    /** "New Zealand and Fiji have pledged": the one that names itself first. */
    private void first() {
        register.mentions().stream()
                .filter(mention -> mention.type() == EntityType.COUNTRY && mention.sentence() == 0)
                .min(Comparator.comparing(Mention::first))
                .flatMap(mention -> register.entry(mention.entity()).countryCode())
                .ifPresent(code -> add(code, NAMED_FIRST));
    }

    private void see(Mention mention) {
        if (mention.type() != EntityType.COUNTRY && mention.type() != EntityType.AGENCY) return;
        Line line = readings.get(mention.sentence()).line();
        String code = register.entry(mention.entity()).country();
        if (code == null || isQuoted(line, mention.first())) return;
        add(code, Outsiders.isIn(line, mention) ? OUTSIDE : weight(line, mention));
    }

    private static int weight(Line line, Mention mention) {
        if (mention.type() == EntityType.AGENCY) {
            boolean acts = Prominence.of(line, mention.first(), mention.end()) != Prominence.OTHER;
            return acts && !isMission(line, mention) ? 1 : 0;
        }
        if (line.index() == 0) return IN_FIRST;
        return mention.form() == Mention.Form.NAME ? BY_NAME : 1;
    }

    /** An embassy stands for its country abroad. */
    private static boolean isMission(Line line, Mention mention) {
        for (int token = mention.first(); token < mention.end(); token++) if (line.in(token, MISSIONS)) return true;
        return false;
    }

    /** Between marks, where somebody speaks of others. */
    private static boolean isQuoted(Line line, int token) {
        for (int at = token - 1; at >= 0; at--) {
            if (line.isOpeningQuote(at)) return true;
            if (line.isClosingQuote(at)) return false;
        }
        return false;
    }
}
