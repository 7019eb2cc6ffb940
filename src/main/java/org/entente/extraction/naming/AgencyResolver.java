package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Gives each body of a government its identity, which is its country and what it is called there. */
final class AgencyResolver {

    private static final Set<String> MISSIONS = Set.of("Embassy", "Consulate", "High Commission");
    private static final Set<String> LEAVING = Lexicon.words("leaving-verb");
    private static final String SEAT_TOO = "agency:us-white-house";

    private final Gazetteer gazetteer;
    private final Register register;
    private final Focus focus;
    private final Introductions introductions;
    private final Map<String, Entry> named = new HashMap<>();

    AgencyResolver(Gazetteer gazetteer, Register register, Focus focus, Introductions introductions) {
        this.gazetteer = gazetteer;
        this.register = register;
        this.focus = focus;
        this.introductions = introductions;
    }

    void resolve(Reading reading) {
        for (Candidate candidate : reading.candidates()) {
            Entry entry = entry(reading.scan(), candidate);
            if (entry == null) continue;
            register.mention(entry, reading.line(), candidate);
            introductions.readAbbreviation(reading.line(), candidate.end(), entry);
            if (candidate instanceof Candidate.Body body) named.putIfAbsent(key(body), entry);
            focus.see(entry);
        }
    }

    private static String key(Candidate.Body body) {
        return body.body().toLowerCase(Locale.ROOT);
    }

    private @Nullable Entry entry(Scan scan, Candidate candidate) {
        if (candidate instanceof Candidate.Body body) return ofBody(scan, body);
        if (candidate instanceof Candidate.Listed listed
                && listed.can(EntityType.AGENCY)
                && !listed.can(EntityType.COUNTRY)) {
            Entry entry = ofListed(scan, listed);
            return entry == null || isPlaceHere(scan.line(), listed, entry) ? null : entry;
        }
        return null;
    }

    /** "visited the White House". */
    static boolean isPlaceHere(Line line, Candidate candidate, Entry entry) {
        return entry.id().equals(SEAT_TOO) && line.in(line.beforeArticle(candidate.first() - 1), LEAVING);
    }

    // bodies by the way they are called

    private @Nullable Entry ofBody(Scan scan, Candidate.Body body) {
        String country = body.country();
        if (country != null)
            return MISSIONS.contains(body.body()) ? mission(scan, body, country) : ofCountry(body, country);
        Entry abbreviated = abbreviated(scan, body.end());
        if (abbreviated != null) return abbreviated;
        Entry known = named.get(key(body));
        return known == null ? guessed(body, focus.at(scan, body.first())) : known;
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
        Entry firm = onlyFirm(body.senses());
        if (firm != null && (near.isEmpty() || !isOfAnyCountry(body) || near.contains(firm.country()))) return firm;
        if (body.senses().size() == 1
                && near.contains(body.senses().get(0).entry().country())) {
            return body.senses().get(0).entry();
        }
        boolean guessable = body.firm() && !near.isEmpty();
        if (guessable && !body.body().startsWith("Department")) return ofCountry(body, near.get(0));
        return near.stream()
                .flatMap(code -> gazetteer.agency(code, body.body()).stream())
                .findFirst()
                .orElseGet(() -> guessable ? ofCountry(body, near.get(0)) : null);
    }

    /** "Department of Justice": others have one too. */
    private static boolean isOfAnyCountry(Candidate.Body body) {
        return body.body().startsWith("Department of ") || !body.body().contains(" ");
    }

    private Entry ofCountry(Candidate.Body body, String country) {
        return body.senses().stream()
                .map(Sense::entry)
                .filter(entry -> country.equals(entry.country()))
                .findFirst()
                .or(() -> gazetteer.agency(country, body.body()))
                .orElseGet(() -> gazetteer.newAgency(country, body.body()));
    }

    /** An embassy without its place: in the capital of the other country that the article is about. */
    private Entry mission(Scan scan, Candidate.Body body, String sender) {
        return focus.at(scan, body.first()).stream()
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
        Optional<Entry> said = beside == null ? Optional.empty() : senseOf(listed, beside);
        if (said.isPresent()) return said.get();
        Entry firm = onlyFirm(listed.senses());
        if (firm != null || !scan.line().isCapitalized(listed.first())) return firm;
        return focus.at(scan, listed.first()).stream()
                .flatMap(near -> senseOf(listed, near).stream())
                .findFirst()
                .orElse(null);
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
