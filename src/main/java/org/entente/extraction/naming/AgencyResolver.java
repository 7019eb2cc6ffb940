package org.entente.extraction.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Gives each body of a government its identity, which is its country and what it is called there. */
final class AgencyResolver {

    private static final Set<String> MISSIONS = Set.of("Embassy", "Consulate", "High Commission");
    private static final Set<String> MINISTRIES = Set.of("Ministry", "Department", "Embassy", "Consulate", "High");
    private static final Set<String> EVERYWHERE = Set.of("Ministry", "Parliament", "Army", "Navy", "Police", "Cabinet");
    /** Countries whose ministries, or some of them, are called departments. */
    private static final Set<String> WITH_DEPARTMENTS = Set.of("US", "IE", "AU", "ZA", "PH", "CA", "CH");

    private static final List<String> CONGRESS = List.of("Congress");
    private static final Set<String> WITH_CONGRESS =
            Set.of("AR", "BR", "CL", "CO", "DO", "ES", "GT", "HN", "MX", "PE", "PH", "PY", "VE");

    private static final Set<String> WITH_FOREIGN_OFFICE = Set.of("GB", "DE");
    private static final String FOREIGN = "Ministry of Foreign Affairs";

    /** Countries that can be meant by a noun that does not fit them all. */
    private static final Map<String, Set<String>> CALLED = Map.of(
            "kingdom",
                    Set.of(
                            "SA", "GB", "NL", "BE", "ES", "SE", "NO", "DK", "TH", "JO", "MA", "BH", "BT", "TO", "LS",
                            "SZ", "KH"),
            "emirate", Set.of("QA", "KW", "AE"),
            "sheikhdom", Set.of("QA", "KW", "BH", "AE"),
            "city-state", Set.of("SG", "MC", "VA"));

    private static final Set<String> COUNTRY_NOUNS = Lexicon.words("one-country");
    private static final Set<String> BEFORE_SUBJECT =
            Set.of(",", "that", "said", "while", "when", "after", "as", "if", "before", "because", "-", "—");
    private static final Set<String> FIRMS = Lexicon.words("one-company");
    private static final Set<String> LOCAL = Set.of("state", "city", "county", "municipal", "provincial", "local");
    private static final Set<String> LEAVING = Lexicon.words("leaving-verb");
    private static final int SENTENCES_BACK = 3;
    private static final int WORDS_BACK = 8;
    private static final String SEAT_TOO = "agency:us-white-house";

    private final Gazetteer gazetteer;
    private final Register register;
    private final Focus focus;
    private final Introductions introductions;
    private final Map<String, Entry> named = new LinkedHashMap<>();
    private final Map<List<String>, Entry> listedHere = new HashMap<>();
    private @Nullable Scan before;
    private @Nullable String hostOfMissions;

    AgencyResolver(Gazetteer gazetteer, Register register, Focus focus, Introductions introductions) {
        this.gazetteer = gazetteer;
        this.register = register;
        this.focus = focus;
        this.introductions = introductions;
    }

    void resolve(Reading reading) {
        readHost(reading.scan());
        for (Candidate candidate : reading.candidates()) {
            if (isBare(reading.line(), candidate)) continue;
            Entry entry =
                    isLocal(reading.line(), candidate) ? local(reading, candidate) : entry(reading.scan(), candidate);
            if (entry != null) resolve(reading, candidate, entry);
        }
        before = reading.scan();
    }

    /** "two dozen embassies in Warsaw". */
    private void readHost(Scan scan) {
        for (int token = 0; token < scan.line().size(); token++) {
            boolean missions = scan.line().is(token, "embassies") && scan.line().is(token + 1, "in");
            if (missions) hostOfMissions = scan.countryAt(token + 2, true);
        }
    }

    /** "the state Department of Transportation". */
    private static boolean isLocal(Line line, Candidate candidate) {
        return candidate instanceof Candidate.Body body
                && body.length() > 2
                && body.country() == null
                && line.in(body.first() - 1, LOCAL);
    }

    private static Entry local(Reading reading, Candidate candidate) {
        return Entry.named(EntityType.ORGANIZATION, reading.words(candidate), null);
    }

    /** "told parliament": which one shows where the others are known. */
    private static boolean isBare(Line line, Candidate candidate) {
        return candidate instanceof Candidate.Body body
                && body.length() == 1
                && body.country() == null
                && !line.isCapitalized(body.first());
    }

    /** Bodies whose country was not clear when they were come to; of no country at all they are organizations. */
    void resolveRest(Reading reading) {
        for (Candidate candidate : reading.candidates()) {
            if (!(candidate instanceof Candidate.Body body) || register.isTaken(reading.line(), body)) continue;
            Entry entry = ofBody(reading.scan(), body);
            if (entry == null) entry = ofNoCountry(reading, body);
            if (entry != null) resolve(reading, body, entry);
        }
    }

    private void resolve(Reading reading, Candidate candidate, Entry entry) {
        Mention mention = register.mention(entry, reading.line(), candidate);
        introductions.readAbbreviation(reading.line(), candidate.end(), entry);
        if (candidate instanceof Candidate.Body body) named.putIfAbsent(key(body), entry);
        focus.see(entry, reading.line(), mention);
    }

    private @Nullable Entry ofNoCountry(Reading reading, Candidate.Body body) {
        boolean known = !focus.at(reading.scan(), body.first()).isEmpty();
        if (known || !body.firm() && !body.body().contains(" ")) return null;
        String name = reading.words(body);
        boolean local = name.endsWith("Department") && body.length() > 2;
        boolean ministry = MINISTRIES.stream().anyMatch(body.body()::startsWith);
        return ministry && !local ? null : Entry.named(EntityType.ORGANIZATION, name, null);
    }

    private static String key(Candidate.Body body) {
        return body.body().toLowerCase(Locale.ROOT);
    }

    private @Nullable Entry entry(Scan scan, Candidate candidate) {
        if (candidate instanceof Candidate.Body body) return ofBody(scan, body);
        if (candidate instanceof Candidate.Listed listed
                && listed.can(EntityType.AGENCY)
                && !listed.can(EntityType.COUNTRY)
                && !isFirm(scan.line(), listed)) {
            Entry entry = ofListed(scan, listed);
            return entry == null || isPlaceHere(scan.line(), listed, entry) ? null : entry;
        }
        return null;
    }

    /** "the electricity company ICE". */
    private static boolean isFirm(Line line, Candidate.Listed listed) {
        return listed.length() == 1 && line.in(listed.first() - 1, FIRMS);
    }

    /** "visited the White House". */
    static boolean isPlaceHere(Line line, Candidate candidate, Entry entry) {
        return entry.id().equals(SEAT_TOO) && line.in(line.beforeArticle(candidate.first() - 1), LEAVING);
    }

    // bodies by the way they are called

    private @Nullable Entry ofBody(Scan scan, Candidate.Body body) {
        Entry whole = scan.countryAt(body.first(), false) == null ? null : whole(scan, body);
        if (whole != null) return whole;
        String country = body.country();
        if (country != null)
            return MISSIONS.contains(body.body()) ? mission(scan, body, country) : ofCountry(body, country);
        Entry abbreviated = abbreviated(scan, body.end());
        if (abbreviated != null) return abbreviated;
        String owner = owner(scan, body.first());
        Entry known = named.get(key(body));
        if (known == null && body.body().indexOf(' ') < 0) known = lastCalled(body.body());
        if (known != null && (owner == null || owner.equals(known.country()))) return known;
        boolean owned = body.firm() || body.length() > 1 || isOfTheCountry(scan.line(), body.first());
        if (owner != null && owned) return ofCountry(body, owner);
        return known == null ? guessed(body, focus.at(scan, body.first())) : known;
    }

    /** "the Taiwan Affairs Office" is China's: its name is known, with the country that is a part of it. */
    private static @Nullable Entry whole(Scan scan, Candidate.Body body) {
        return scan.knownAt(body.first())
                .filter(known -> known.end() == body.end() && !known.isCountry())
                .map(known -> onlyFirm(known.senses()))
                .filter(entry -> entry.type() == EntityType.AGENCY)
                .filter(entry -> entry.name().equals(scan.line().words(body.first(), body.end())))
                .orElse(null);
    }

    /** "the Administration", of a body whose whole name was told before. */
    private @Nullable Entry lastCalled(String noun) {
        Entry last = null;
        for (Entry entry : named.values()) {
            if (entry.type() == EntityType.AGENCY && isPartOfName(entry, noun)) last = entry;
        }
        return last;
    }

    private static boolean isPartOfName(Entry entry, String noun) {
        String name = " " + entry.name().toLowerCase(Locale.ROOT) + " ";
        return name.contains(" " + noun.toLowerCase(Locale.ROOT) + " ");
    }

    /** "Palau has asked Japan for help after ransomware locked the servers of its Ministry of Finance". */
    private @Nullable String owner(Scan scan, int first) {
        Line line = scan.line();
        if (isOfTheCountry(line, first)) {
            Set<String> meant = CALLED.get(line.lower(first - 2));
            return meant == null ? lastNamed(scan, first) : nearest(scan, first, meant);
        }
        if (!line.is(first - 1, "its")) return null;
        if (first - 1 == line.start())
            return before == null ? null : subject(before, before.line().size());
        String owner = subject(scan, first);
        if (owner == null) owner = joined(scan, first - 1);
        return owner != null || before == null
                ? owner
                : subject(before, before.line().size());
    }

    /** "the websites of Norway's parliament and of its embassy". */
    private static @Nullable String joined(Scan scan, int its) {
        Line line = scan.line();
        int and = line.isAnd(its - 1) ? its - 1 : its - 2;
        if (!line.isAnd(and)) return null;
        for (int token = and - 1; token > and - WORDS_BACK; token--) {
            if (line.isPossessive(token)) return scan.countryBefore(token, false);
        }
        return null;
    }

    /** "the country's health ministry". */
    private static boolean isOfTheCountry(Line line, int first) {
        return line.isPossessive(first - 1) && line.in(first - 2, COUNTRY_NOUNS);
    }

    /** "The kingdom's embassy": of the countries that the article is about the likeliest that is one. */
    private @Nullable String nearest(Scan scan, int first, Set<String> meant) {
        return focus.at(scan, first).stream()
                .filter(meant::contains)
                .findFirst()
                .orElseGet(() -> lastNamed(scan, first));
    }

    private @Nullable String lastNamed(Scan scan, int end) {
        for (int token = end - 1; token >= scan.line().start(); token--) {
            String code = scan.countryAt(token, true);
            if (code != null) return code;
        }
        for (int back = 1; back <= SENTENCES_BACK; back++) {
            Mention last = register.mentions(scan.line().index() - back).stream()
                    .filter(mention -> mention.type() == EntityType.COUNTRY)
                    .max(Comparator.comparing(Mention::first))
                    .orElse(null);
            if (last != null) return register.entry(last.entity()).country();
        }
        return focus.at(scan, end).stream().findFirst().orElse(null);
    }

    private static @Nullable String subject(Scan scan, int end) {
        Line line = scan.line();
        String owner = null;
        for (int token = line.start(); token < end && (owner == null || end < line.size()); token++) {
            String code = scan.countryAt(token, true);
            boolean subject = line.beforeArticle(token - 1) < line.start()
                    || line.in(line.beforeArticle(token - 1), BEFORE_SUBJECT);
            if (code != null && subject && !line.isPossessive(token + 1)) owner = code;
        }
        return owner;
    }

    /** The body whose abbreviation stands in brackets after its name. */
    private static @Nullable Entry abbreviated(Scan scan, int end) {
        if (!scan.line().is(end, "(") || !scan.line().is(end + 2, ")")) return null;
        return scan.knownAt(end + 1)
                .filter(known -> known.end() == end + 2)
                .map(known -> onlyFirm(known.senses()))
                .filter(entry -> entry.type() == EntityType.AGENCY)
                .orElse(null);
    }

    /** @param near the countries that the article is about here */
    private @Nullable Entry guessed(Candidate.Body body, List<String> near) {
        Entry known = isEverywhere(body) ? null : nearest(body.senses(), near);
        if (known != null) return known;
        Entry firm = onlyFirm(body.senses());
        if (firm != null && (near.isEmpty() || !isOfAnyCountry(body) || near.contains(firm.country()))) return firm;
        boolean fits = isEverywhere(body) ? near.size() == 1 : !near.isEmpty();
        if (fits
                && body.senses().size() == 1
                && near.contains(body.senses().get(0).entry().country())) {
            return body.senses().get(0).entry();
        }
        boolean guessable = body.firm() && !near.isEmpty();
        boolean department = body.body().startsWith("Department");
        if (guessable && (!department || WITH_DEPARTMENTS.contains(near.get(0)))) return ofCountry(body, near.get(0));
        return near.stream()
                .flatMap(code -> gazetteer.agency(code, body.body()).stream())
                .findFirst()
                .orElseGet(() -> guessable ? ofCountry(body, near.get(0)) : null);
    }

    /** Every country has one, so that being in a table makes none likelier. */
    private static boolean isEverywhere(Candidate.Body body) {
        String head = body.body().split(" ", 2)[0];
        return EVERYWHERE.contains(head) || head.equals("Department");
    }

    private static @Nullable Entry nearest(List<Sense> senses, List<String> near) {
        return near.stream()
                .flatMap(code -> senses.stream().map(Sense::entry).filter(entry -> code.equals(entry.country())))
                .findFirst()
                .orElse(null);
    }

    /** "Department of Justice": others have one too. */
    private static boolean isOfAnyCountry(Candidate.Body body) {
        return body.body().startsWith("Department of ") || !body.body().contains(" ");
    }

    private Entry ofCountry(Candidate.Body body, String country) {
        if (body.body().equals("Foreign Office") && !WITH_FOREIGN_OFFICE.contains(country))
            return gazetteer.agency(country, FOREIGN).orElseGet(() -> gazetteer.newAgency(country, FOREIGN));
        return body.senses().stream()
                .map(Sense::entry)
                .filter(entry -> country.equals(entry.country()))
                .findFirst()
                .or(() -> gazetteer.agency(country, body.body()))
                .orElseGet(() -> gazetteer.newAgency(country, body.body()));
    }

    /** An embassy without its place: in the capital of the other country that the article is about. */
    private Entry mission(Scan scan, Candidate.Body body, String sender) {
        String there = scan.line().is(body.end(), "there") ? lastNamed(scan, body.first()) : null;
        return Stream.of(
                        Stream.ofNullable(there),
                        Stream.ofNullable(hostOfMissions),
                        focus.at(scan, body.first()).stream())
                .flatMap(hosts -> hosts)
                .filter(host -> !host.equals(sender))
                .flatMap(host -> gazetteer.capital(host).stream())
                .findFirst()
                .map(capital -> gazetteer.newAgency(sender, body.body() + " in " + capital))
                .orElseGet(() -> gazetteer.newAgency(sender, body.body()));
    }

    // names of the gazetteer

    private @Nullable Entry ofListed(Scan scan, Candidate.Listed listed) {
        Entry introduced = introductions.abbreviated(scan.line().atoms(listed.first(), listed.end()));
        if (introduced != null) return introduced;
        String beside = scan.countryBeside(listed.first(), listed.end());
        List<String> name = scan.line().atoms(listed.first(), listed.end());
        Optional<Entry> said = beside == null ? Optional.empty() : senseOf(listed, beside);
        if (said.isPresent()) {
            listedHere.put(name, said.get());
            return said.get();
        }
        if (listedHere.containsKey(name)) return listedHere.get(name);
        if (name.equals(CONGRESS)) {
            List<String> near = focus.at(scan, listed.first());
            if (!near.isEmpty() && WITH_CONGRESS.contains(near.get(0))) return congress(near.get(0));
        }
        Entry firm = onlyFirm(listed.senses());
        if (firm != null || !scan.line().isCapitalized(listed.first())) return firm;
        return focus.at(scan, listed.first()).stream()
                .flatMap(near -> senseOf(listed, near).stream())
                .findFirst()
                .orElse(null);
    }

    /** Others than the American. */
    private Entry congress(String country) {
        return gazetteer
                .agency(country, CONGRESS.get(0))
                .orElseGet(() -> gazetteer.newAgency(country, CONGRESS.get(0)));
    }

    private static Optional<Entry> senseOf(Candidate.Listed listed, String country) {
        return listed.senses().stream()
                .map(Sense::entry)
                .filter(entry -> country.equals(entry.country()))
                .findFirst();
    }

    private static @Nullable Entry onlyFirm(List<Sense> senses) {
        List<Entry> firm =
                senses.stream().filter(sense -> !sense.weak()).map(Sense::entry).toList();
        return firm.size() == 1 ? firm.get(0) : null;
    }
}
