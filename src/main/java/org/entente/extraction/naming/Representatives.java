package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Which country a politician of the article speaks for: "Chinese President Xi Jinping", "Yair Lapid, Israel's foreign minister". */
final class Representatives {

    private static final Set<String> OFFICES = Set.of(
            "president",
            "minister",
            "premier",
            "chancellor",
            "secretary",
            "king",
            "queen",
            "emir",
            "prince",
            "ambassador",
            "leader",
            "vice-president",
            "undersecretary",
            "envoy",
            "negotiator",
            "diplomat",
            "sultan",
            "monarch");
    private static final Set<String> WITHIN = Set.of(",", "of", "the", "for", "and", "-", "'s", "’s");
    private static final int WORDS_BEFORE = 9;
    private static final int WORDS_AFTER = 10;
    private static final Map<List<String>, String> LEADERS = leaders();
    private static final Set<String> SURNAMES = LEADERS.keySet().stream()
            .flatMap(name -> Stream.of(name.get(0), name.get(name.size() - 1)))
            .collect(Collectors.toSet());

    private final Map<String, String> countries = new HashMap<>();

    Representatives(List<Scan> scans, Register register) {
        for (Mention mention : register.mentions()) {
            if (mention.type() != EntityType.PERSON || countries.containsKey(mention.entity())) continue;
            Scan scan = scans.get(mention.sentence());
            String country = before(scan, mention.first());
            if (country == null) country = after(scan, mention.end());
            if (country != null) countries.put(mention.entity(), country);
        }
        for (Mention mention : register.mentions()) {
            if (mention.type() != EntityType.PERSON) continue;
            Entry entry = register.entry(mention.entity());
            String known = LEADERS.get(Spelling.atoms(entry.name()));
            if (known != null) countries.putIfAbsent(entry.id(), known);
        }
    }

    /** Whether it is the name of a politician of the table, or the first or last part of one. */
    static boolean isLeader(List<String> name) {
        return LEADERS.containsKey(name) || name.size() == 1 && SURNAMES.contains(name.get(0));
    }

    /** Person to alpha-2. */
    Map<String, String> countries() {
        return countries;
    }

    private static @Nullable String before(Scan scan, int first) {
        Line line = scan.line();
        boolean office = false;
        for (int token = first - 1; token >= Math.max(0, first - WORDS_BEFORE); token--) {
            if (OFFICES.contains(line.lower(token))) office = true;
            String country = scan.countryAt(token, false);
            if (country != null) return office ? country : null;
            if (!line.tag(token).startsWith("NN")
                    && !line.tag(token).startsWith("JJ")
                    && !WITHIN.contains(line.lower(token))) return null;
        }
        return null;
    }

    private static @Nullable String after(Scan scan, int end) {
        Line line = scan.line();
        if (!line.text(end).equals(",")) return null;
        boolean office = false;
        String country = null;
        for (int token = end + 1; token < end + WORDS_AFTER; token++) {
            if (OFFICES.contains(line.lower(token))) office = true;
            if (country == null) country = scan.countryAt(token, false);
            if (line.text(token).equals(",") || line.isFiniteVerb(token)) break;
        }
        return office ? country : null;
    }

    private static Map<List<String>, String> leaders() {
        Map<List<String>, String> leaders = new HashMap<>();
        for (Table.Row row : Table.rows("leaders.tsv")) {
            for (String name : row.list(1)) leaders.put(Spelling.atoms(name), row.text(0));
        }
        return leaders;
    }
}
