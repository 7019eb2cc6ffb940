package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds bodies named together: "the Irish and Thai embassies in Oslo", "the ministries of finance and defence of Peru". */
final class PluralBodies {

    private static final Map<String, String> SINGULAR = Map.of(
            "ministries", "ministry",
            "departments", "department",
            "embassies", "embassy",
            "consulates", "consulate",
            "parliaments", "parliament",
            "armies", "army",
            "navies", "navy",
            "police", "police");
    private static final Set<String> MISSIONS = Set.of("embassy", "consulate");
    private static final Set<String> OF_MATTERS = Set.of("ministry", "department");
    private static final Set<String> PORTFOLIO = Lexicon.words("portfolio");

    /**
     * A part of a list, a country or what a ministry is in charge of, from {@code first} to before {@code end}.
     *
     * @param country alpha-2, null for a matter
     */
    private record Item(int first, int end, @Nullable String country) {}

    private final Scan scan;
    private final Line line;
    private final int noun;
    private final String head;
    private final List<Candidate> found = new ArrayList<>();

    private PluralBodies(Scan scan, int noun) {
        this.scan = scan;
        this.line = scan.line();
        this.noun = noun;
        this.head = SINGULAR.getOrDefault(line.lower(noun), "");
    }

    static List<Candidate> in(Scan scan) {
        List<Candidate> found = new ArrayList<>();
        for (int noun = 0; noun < scan.line().size(); noun++) {
            if (scan.line().in(noun, SINGULAR.keySet())) found.addAll(new PluralBodies(scan, noun).read());
        }
        return found;
    }

    private List<Candidate> read() {
        List<Item> before = itemsBefore();
        List<Item> after = line.is(noun + 1, "of") ? itemsAfter(noun + 2) : List.of();
        boolean countriesAfter = after.size() > 1 && after.stream().allMatch(item -> item.country() != null);
        boolean mattersAfter = after.size() > 1 && after.stream().allMatch(item -> item.country() == null);
        if (countriesAfter) ofCountries(before, after);
        else if (mattersAfter) ofMatters(before, after);
        else if (before.size() > 1 && after.isEmpty()) listedBefore(before);
        return found;
    }

    /** "the foreign ministries of France and Germany". */
    private void ofCountries(List<Item> before, List<Item> countries) {
        if (before.stream().anyMatch(item -> item.country() != null) || before.size() > 1) return;
        int first = before.isEmpty() ? noun : before.get(0).first();
        String body = body(line.words(first, noun));
        String place = place(countries.get(countries.size() - 1).end());
        for (Item item : countries)
            add(item == countries.get(0) ? first : item.first(), item.end(), body + place, item.country());
    }

    /** "the Estonian ministries of social affairs and defence". */
    private void ofMatters(List<Item> before, List<Item> matters) {
        String owner = before.size() == 1 ? before.get(0).country() : null;
        if (owner == null) owner = ownerBefore(noun);
        if (owner == null) owner = ownerBehind(matters.get(matters.size() - 1).end());
        if (owner == null || !OF_MATTERS.contains(head)) return;
        for (Item item : matters) {
            String matter = Bodies.titled(line.words(item.first(), item.end()));
            String body = Bodies.normalized(Bodies.titled(head) + " of " + matter);
            add(item == matters.get(0) ? noun : item.first(), item.end(), body, owner);
        }
    }

    /** "the Irish and the Thai embassies", "Peru's interior and defence ministries". */
    private void listedBefore(List<Item> items) {
        Item last = items.get(items.size() - 1);
        if (items.stream().allMatch(item -> item.country() != null)) {
            String body = body(line.words(last.end(), noun)) + place(noun + 1);
            for (Item item : items) add(item.first(), item == last ? noun + 1 : item.end(), body, item.country());
            return;
        }
        List<Item> owners = items.subList(0, items.size() - 1);
        if (last.country() == null && owners.size() > 1 && owners.stream().allMatch(item -> item.country() != null)) {
            String body = body(line.words(last.first(), noun));
            for (Item item : owners)
                add(item.first(), item == owners.get(owners.size() - 1) ? noun + 1 : item.end(), body, item.country());
            return;
        }
        boolean owned =
                items.get(0).country() != null && items.stream().skip(1).allMatch(item -> item.country() == null);
        String owner = owned ? items.get(0).country() : ownerBefore(items.get(0).first());
        List<Item> matters = owned ? items.subList(1, items.size()) : items;
        if (owner == null || !OF_MATTERS.contains(head) || matters.size() < 2) return;
        for (Item item : matters)
            add(item.first(), item == last ? noun + 1 : item.end(), body(line.words(item.first(), item.end())), owner);
    }

    private String body(String matter) {
        return Bodies.normalized(Bodies.titled((matter + " " + head).strip()));
    }

    /** Not "the Irish and Thai ministries": none is named. */
    private void add(int first, int end, String body, @Nullable String country) {
        if (OF_MATTERS.contains(head) && body.equalsIgnoreCase(head)) return;
        found.add(new Candidate.Body(first, end, body, List.of(), country, true));
    }

    /** " in Warsaw", after missions. */
    private String place(int token) {
        if (!MISSIONS.contains(head) || !line.is(token, "in") || !line.isName(token + 1)) return "";
        int end = scan.knownAt(token + 1).map(Known::end).orElse(token + 2);
        return " in " + line.words(token + 1, end);
    }

    private @Nullable String ownerBefore(int first) {
        return line.isPossessive(first - 1) ? scan.countryBefore(first - 1, true) : scan.countryBefore(first, false);
    }

    private @Nullable String ownerBehind(int end) {
        return line.is(end, "of") ? scan.countryAt(line.afterArticle(end + 1), false) : null;
    }

    // lists

    private List<Item> itemsAfter(int from) {
        List<Item> items = new ArrayList<>();
        int token = line.afterArticle(from);
        for (Item item = itemAt(token); item != null; item = itemAt(token)) {
            items.add(item);
            token = item.end();
            if (line.isComma(token)) token++;
            if (line.isAnd(token)) token++;
            if (token == item.end()) break;
            token = line.afterArticle(token);
        }
        return items;
    }

    private @Nullable Item itemAt(int token) {
        String country = scan.countryAt(token, false);
        if (country != null)
            return new Item(token, scan.countryNameAt(token).orElseThrow().end(), country);
        int end = token;
        while (isMatter(end)) end++;
        return end == token ? null : new Item(token, end, null);
    }

    private boolean isMatter(int token) {
        return line.in(token, PORTFOLIO) || line.is(token, "affairs") || line.is(token + 1, "affairs");
    }

    /** The list that ends before the noun, from left to right; a last matter goes with the countries before it. */
    private List<Item> itemsBefore() {
        List<Item> items = new ArrayList<>();
        int end = noun;
        while (true) {
            Item item = itemBefore(end);
            if (item == null) return items;
            items.add(0, item);
            int before = line.beforeArticle(item.first() - 1);
            boolean listed = line.isAnd(before) || line.isComma(before);
            boolean owner = item.country() == null && scan.countryBefore(item.first(), false) != null;
            if (!listed && !owner) return items;
            end = owner ? item.first() : line.isComma(before - 1) ? before - 1 : before;
        }
    }

    private @Nullable Item itemBefore(int end) {
        Known known = scan.countryNameBefore(end).orElse(null);
        String country = known == null ? null : Scan.country(known, false);
        if (known != null && country != null) return new Item(known.first(), end, country);
        int first = end;
        while (isMatter(first - 1)) first--;
        return first == end ? null : new Item(first, end, null);
    }
}
