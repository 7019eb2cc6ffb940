package org.entente.extraction.affiliation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.reading.Span;
import org.entente.reading.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Guesses whose minister or president somebody is where the article does not say it beside the name: of the countries
 * that have such an office and for which the article names nobody else in it, the one it speaks of most.
 */
final class Offices {

    private static final Set<String> TOP = Set.of("president", "premier", "chancellor", "king", "queen");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "affairs");
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
            "advisor",
            "taoiseach",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "coordinator",
            "delegate",
            "commissioner",
            "attorney-general");
    private static final Map<String, String> PECULIAR = Map.ofEntries(
            Map.entry("secretary of state", "US"),
            Map.entry("secretary of homeland security", "US"),
            Map.entry("secretary of defense", "US"),
            Map.entry("attorney general", "US"),
            Map.entry("congressman", "US"),
            Map.entry("congresswoman", "US"),
            Map.entry("senator", "US"),
            Map.entry("national security adviser", "US"),
            Map.entry("deputy national security adviser", "US"),
            Map.entry("national security advisor", "US"),
            Map.entry("foreign secretary", "GB"),
            Map.entry("home secretary", "GB"),
            Map.entry("defence secretary", "GB"),
            Map.entry("environment secretary", "GB"),
            Map.entry("health secretary", "GB"),
            Map.entry("chancellor of the exchequer", "GB"),
            Map.entry("taoiseach", "IE"),
            Map.entry("tánaiste", "IE"),
            Map.entry("cabinet secretary", "KE"),
            Map.entry("chief cabinet secretary", "JP"),
            Map.entry("external affairs minister", "IN"),
            Map.entry("home affairs minister", "AU"),
            Map.entry("federal councillor", "CH"),
            Map.entry("federal councilor", "CH"));
    /** Without more to the title, of another country than the one from which the article is told. */
    private static final Set<String> ENVOYS = Set.of(
            "ambassador",
            "consul",
            "consul general",
            "consul-general",
            "attaché",
            "attache",
            "defence attaché",
            "defence attache",
            "defense attaché",
            "defense attache",
            "envoy");

    private static final Set<String> CONJUNCTIONS =
            Set.of("that", "as", "if", "whether", "while", "because", "although");
    private static final Set<String> SIDES = Set.of("side", "delegation");
    private static final Set<String> CHANCELLORS = Set.of("DE", "AT");
    /** States whose president has no prime minister beside him. */
    private static final Set<String> PRESIDENTIAL = Set.of(
            "US", "MX", "BR", "AR", "CL", "CO", "CR", "VE", "EC", "BO", "PY", "UY", "GT", "HN", "SV", "NI", "PA", "DO",
            "ID", "PH", "NG", "GH", "KE", "AO", "CY", "TR", "IR", "CH", "LR", "ZM", "MW", "ZA", "TM");
    /** States with a monarch or a governor-general, and so without a president. */
    private static final Set<String> MONARCHIES = Set.of(
            "GB", "AU", "CA", "NZ", "JP", "NL", "BE", "ES", "SE", "NO", "DK", "TH", "MY", "SA", "JO", "MA", "KW", "QA",
            "BH", "OM", "LU", "LI", "MC", "KH", "BT", "BN", "JM", "PG", "SB", "TO", "LS", "SZ", "BS", "BZ");

    private static final Map<String, String> LEADERS = leaders();
    private static final int PECULIARITY = 100;
    private static final int ABROAD = 400;
    private static final int SAME_SENTENCE = 3;
    private static final int REPORTED = 20;
    private static final int NEAREST = 4;
    private static final int PARAGRAPH = 2;

    private final Document document;
    private final Set<String> named = new HashSet<>();
    private final SortedSet<String> countries = new TreeSet<>();
    private final String home;
    private final Map<String, Set<String>> taken = new HashMap<>();

    Offices(Document document) {
        this.document = document;
        for (Mention mention : document.names().mentions()) {
            if (Bodies.isCountry(mention)) named.add(mention.entity());
            if (mention.type() == EntityType.AGENCY)
                document.names().countryOf(mention.entity()).ifPresent(countries::add);
        }
        countries.addAll(named);
        this.home = countries.stream()
                .max(Comparator.comparing(document.names()::standpoint))
                .orElse("");
    }

    /** The person holds the office in the country, so that another holder's country is another one. */
    void take(Post post) {
        if (post.title() != null) take(post.body(), post.title(), post.person());
    }

    private void take(String country, String title, String person) {
        taken.computeIfAbsent(country + " " + office(title), key -> new HashSet<>())
                .add(person);
    }

    /** The id of the country, if the article leaves a choice that can be made. */
    Optional<String> countryOf(Lead.Office office) {
        String title = office.title().toLowerCase(Locale.ROOT);
        boolean envoy = ENVOYS.contains(title);
        if (!envoy && !head(title).equals("ambassador") && !GUESSED.contains(head(title))) return Optional.empty();
        String peculiar = peculiar(title);
        boolean theirs = peculiar != null && (countries.isEmpty() || named.contains(peculiar) && !isShared(title));
        if (theirs) return Optional.ofNullable(peculiar);
        if (head(title).startsWith("advis")) return Optional.empty();
        String known = document.names()
                .entity(office.person())
                .map(person -> LEADERS.get(person.name()))
                .orElse(null);
        if (known != null) return Optional.of(known);
        Optional<String> country = countries.stream()
                .filter(id -> hasOffice(id, title))
                .max((one, other) -> Integer.compare(score(one, office, envoy), score(other, office, envoy)));
        country.ifPresent(id -> take(id, title, office.person()));
        return country;
    }

    /** Taken offices count against a country; an earlier id wins a tie. */
    private int score(String country, Lead.Office office, boolean envoy) {
        int score = 10 * (document.names().standpoint(country) + besides(country, office.words()));
        if (envoy && country.equals(home)) score -= ABROAD;
        String title = office(office.title());
        if (country.equals(peculiar(office.title().toLowerCase(Locale.ROOT))))
            score += named.contains(country) ? PECULIARITY : PECULIARITY / 2;
        if (isTaken(country, title, office.person())) score -= 1000;
        if (TOP.contains(title) && TOP.stream().anyMatch(other -> isTaken(country, other, office.person())))
            score -= 100;
        return score;
    }

    /** The id of the country whose officials alone, or before others, are called so. */
    private static @Nullable String peculiar(String title) {
        for (String end = title; !end.isEmpty(); end = withoutFirstWord(end)) {
            String code = PECULIAR.get(end);
            if (code != null) return "country:" + code;
        }
        return null;
    }

    /** Other countries have such officials too. */
    private static boolean isShared(String title) {
        return title.endsWith("attorney general") || title.endsWith("senator");
    }

    private static String withoutFirstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? "" : words.substring(blank + 1);
    }

    /** What the words around the title say: for a country that is named before it, against one that is gone to. */
    private int besides(String country, Span words) {
        for (Sentence sentence : document.sentences()) {
            if (!sentence.span().contains(words)) continue;
            int besides = isJustBefore(country, sentence) ? PARAGRAPH : 0;
            if (sentence.index() > 0 && isReportedFrom(country, sentence)) besides = REPORTED;
            for (Mention mention : document.names().in(sentence)) {
                if (!mention.entity().equals(country)) continue;
                if (mention.span().end() <= words.begin())
                    besides = Math.max(besides, beside(mention, sentence, words));
                boolean goal = mention.first() > 0
                        && sentence.token(mention.first() - 1).tag().matches("TO|IN")
                        && !CONJUNCTIONS.contains(
                                sentence.token(mention.first() - 1).text());
                if (goal && mention.span().begin() - words.end() < 10) return -100;
            }
            return besides;
        }
        return 0;
    }

    private int beside(Mention country, Sentence sentence, Span words) {
        if (country.end() < sentence.size()
                && SIDES.contains(sentence.token(country.end()).text())) return REPORTED;
        return isLastBefore(country, sentence, words) ? NEAREST : SAME_SENTENCE;
    }

    /** "Suva - President Tavita Leota": one of several briefs. */
    private boolean isReportedFrom(String country, Sentence sentence) {
        return document.sentences().stream()
                .filter(other -> other.paragraph() == sentence.paragraph() && other.index() <= sentence.index())
                .flatMap(other -> document.names().reportedFrom(other).stream())
                .anyMatch(country::equals);
    }

    private boolean isLastBefore(Mention country, Sentence sentence, Span words) {
        return document.names().in(sentence).stream()
                .filter(other -> Bodies.isCountry(other) && other.span().end() <= words.begin())
                .noneMatch(other -> other.first() > country.first());
    }

    /** Whether the paragraph names the country in one of the sentences before this. */
    private boolean isJustBefore(String country, Sentence sentence) {
        for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - 3); at--) {
            Sentence before = document.sentences().get(at);
            if (before.paragraph() != sentence.paragraph()) return false;
            if (document.names().in(before).stream()
                    .anyMatch(mention -> mention.entity().equals(country))) return true;
        }
        return false;
    }

    private boolean isTaken(String country, String office, String person) {
        return taken.getOrDefault(country + " " + office, Set.of()).stream().anyMatch(holder -> !holder.equals(person));
    }

    /** "Minister of Justice" and "justice minister" are one office, "premier" and "prime minister" too. */
    private static String office(String title) {
        String office = title.toLowerCase(Locale.ROOT);
        if (office.equals("prime minister")) return "premier";
        return Arrays.stream(office.split("\\W+"))
                .filter(word -> !LINKS.contains(word))
                .map(Offices::inOneSpelling)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String inOneSpelling(String word) {
        return word.equals("defense") ? "defence" : word;
    }

    private static boolean hasOffice(String country, String title) {
        String code = country.substring("country:".length());
        if (title.endsWith("prime minister")) return !PRESIDENTIAL.contains(code);
        if (title.endsWith("president")) return !MONARCHIES.contains(code);
        if (title.endsWith("chancellor")) return CHANCELLORS.contains(code);
        return true;
    }

    private static String head(String title) {
        String office = title.toLowerCase(Locale.ROOT)
                .replaceAll(" (of|for|to|in) .*", "")
                .replaceFirst("(attorney|solicitor) general$", "attorney-general");
        return office.substring(office.lastIndexOf(' ') + 1);
    }

    /** The country of each person of {@code leaders.txt}, by name. */
    private static Map<String, String> leaders() {
        Map<String, String> leaders = new HashMap<>();
        for (String line : WordLists.lines(Offices.class, "leaders.txt")) {
            String[] parts = line.split(": ", 2);
            for (String name : parts[1].split(", ")) leaders.put(name, "country:" + parts[0]);
        }
        return leaders;
    }
}
