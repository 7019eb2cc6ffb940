package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.attack.Part.Link;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Whom a noun phrase in the place of an attacker means, at their most specific, and what ties them to a country. */
final class Attackers {

    static final Set<String> NESTING = Set.of("of", "from", "within", "inside", "at", "in");
    private static final Set<EntityType> BODIES =
            Set.of(EntityType.GROUP, EntityType.AGENCY, EntityType.COMPANY, EntityType.ORGANIZATION);

    /** Who belongs to a group. */
    private static final String RANKS =
            "technicians|members|men|women|people|supporters|sympathi[sz]ers|fans|followers|volunteers|veterans|affiliates|fighters"
                    + "|leaders|founders|admirers|adherents|elements|branch|wing|arm|cells?|programmers|coders|clients";

    private final Wording wording;

    private Attackers(Wording wording) {
        this.wording = wording;
    }

    /** Those named by the phrase and what hangs on it; empty for "hackers", whom nothing ties to anybody. */
    static List<Party> in(Wording wording, NounPhrase phrase) {
        return new Attackers(wording).read(Extent.of(wording, wording.anchor(phrase), NESTING, ""));
    }

    private List<Party> read(Extent extent) {
        List<Party> all = new ArrayList<>();
        List<Part> parts = extent.parts();
        Optional<NounPhrase> revealed = revealedAfter(extent);
        if (revealed.isPresent()) {
            @Nullable Party origin = origin(parts.get(0).phrase());
            return in(wording, revealed.get()).stream()
                    .map(party -> origin == null ? party : tied(party, origin))
                    .toList();
        }
        for (int first = 0; first < parts.size() && !(first > 0 && isPerson(parts.get(first))); ) {
            int next = first + 1;
            while (next < parts.size() && !startsAnother(parts.get(next))) next++;
            List<Party> here = one(parts.subList(first, next));
            all.addAll(
                    first > 0 && isPlaceToo(parts, first)
                            ? here.stream().map(Attackers::national).toList()
                            : here);
            first = next;
        }
        return all;
    }

    /** "Someone else: APT28", "two sets of Russian hackers on the network: Cozy Bear". */
    private Optional<NounPhrase> revealedAfter(Extent extent) {
        int last = Math.min(extent.end() + 5, wording.size());
        for (int at = extent.end(); at < last && !wording.isFinite(at); at++) {
            if (!wording.word(at).equals(":")) continue;
            return wording.phraseFrom(at + 1).filter(phrase -> !bodies(phrase).isEmpty());
        }
        return Optional.empty();
    }

    /** "Hackers from Denmark and from Sweden": the second is where they are from, as the first is. */
    private boolean isPlaceToo(List<Part> parts, int listed) {
        boolean place = parts.get(listed - 1).is(Link.NESTED)
                && parts.subList(0, listed).stream()
                        .filter(part -> part.is(Link.LISTED))
                        .findAny()
                        .isEmpty();
        return place
                && countries(parts.get(listed).phrase()).stream()
                        .anyMatch(country ->
                                country.end() == parts.get(listed).phrase().end());
    }

    /** "The work of Denmark, Jane Roe, the minister, said": whoever follows says so. */
    private boolean isPerson(Part part) {
        return wording.mentions(part.phrase()).stream()
                .anyMatch(mention -> mention.type() == EntityType.PERSON
                        && mention.head() == part.phrase().head());
    }

    private static Party national(Party party) {
        return party.is(EntityType.COUNTRY)
                ? new Party(party.entity(), party.type(), party.country(), Attribution.NATIONAL, party.alleged())
                : party;
    }

    private static boolean startsAnother(Part part) {
        return part.is(Link.LISTED) || part.is(Link.EXAMPLE);
    }

    /** One attacker (or the bodies of one phrase) with its descriptions. */
    private List<Party> one(List<Part> parts) {
        List<Party> named = new ArrayList<>();
        @Nullable Party origin = null;
        NounPhrase teller = parts.get(0).phrase();
        for (Part part : parts) {
            boolean first = part == parts.get(0);
            boolean watches = wording.is(part.phrase().head(), Kind.WATCHER);
            // "the attackers were Turkish, the police said"
            if (watches && !first && isBareDemonym(parts.get(0).phrase())) break;
            if (watches) return List.of();
            boolean nested = !first && part.is(Link.NESTED);
            if (nested && wording.is(part.phrase().head(), Kind.NOUN_CYBER, Kind.NOUN_OPEN)) break;
            if (named.isEmpty() && (!nested || isOfActors(part, parts.get(0).phrase(), named))) {
                named.addAll(bodies(part.phrase()));
            }
            boolean tells = first
                    || !part.is(Link.NESTED)
                    || isOfActors(part, parts.get(0).phrase(), named);
            if (origin == null && tells) {
                origin = origin(part.phrase());
                if (origin != null) teller = part.phrase();
                if (origin != null && !first && !isOfState(parts.get(0).phrase()))
                    origin = national(part.phrase(), origin);
            }
            if (origin == null && !first && !part.is(Link.OWNER)) origin = master(part.phrase());
        }
        if (origin == null) origin = before(parts.get(0).phrase());
        int end = parts.get(parts.size() - 1).phrase().end();
        if (named.isEmpty()) named.addAll(called(end));
        Optional<Ties.Tie> tie = Ties.after(wording, end);
        if (tie.isEmpty() && parts.size() > 1)
            tie = parts.stream()
                    .flatMap(part -> Ties.after(wording, part.phrase().end()).stream())
                    .findFirst();
        if (tie.isPresent() && (origin == null || tie.get().attribution() == Attribution.STATE)) {
            Party tied = party(tie.get());
            if (named.isEmpty() && !tied.is(EntityType.COUNTRY)) return List.of(tied);
            if (tied.country() != null) {
                origin = new Party(
                        tied.country(), EntityType.COUNTRY, tied.country(), tied.attribution(), tied.alleged());
            }
        }
        if (named.isEmpty()) return origins(teller, origin);
        @Nullable Party from = origin;
        return named.stream()
                .map(party -> from == null ? party : tied(party, from))
                .toList();
    }

    /** "A Danish crew, Blue Heron,": the description before the name. */
    private @Nullable Party before(NounPhrase name) {
        boolean crew = wording.mentions(name).stream().anyMatch(mention -> mention.type() == EntityType.GROUP);
        if (!crew || !wording.word(name.first() - 1).equals(",")) return null;
        return wording.phrases().stream()
                .filter(phrase -> phrase.end() == name.first() - 1
                        && wording.is(phrase.head(), Kind.ACTOR)
                        && wording.word(phrase.first()).matches("an?|the|another"))
                .findFirst()
                .map(this::origin)
                .orElse(null);
    }

    /** "A group calling itself Guardians of Peace", "a crew known as Killnet". */
    private List<Party> called(int at) {
        boolean clause = wording.word(at).matches("that|which|,");
        int verb = clause ? at + 1 : at;
        if (wording.tag(verb).equals("PRP") && wording.word(verb + 1).matches("call|calls|track|tracks|dub|dubs"))
            verb++;
        if (!wording.word(verb)
                .matches(
                        "call|track|tracks|dub|dubs|calling|calls|called|known|dubbed|named|styled|tracked|nicknamed|codenamed|styling"))
            return List.of();
        for (int next = verb + 1; next < Math.min(verb + 5, wording.size()); next++) {
            Optional<NounPhrase> phrase = wording.phraseFrom(next);
            if (phrase.isPresent() && !bodies(phrase.get()).isEmpty()) return bodies(phrase.get());
        }
        return List.of();
    }

    /**
     * "Hackers from Iran", "a crew of Russians"; but the place of an agency or a company ("the Central Bank of Iran") is
     * part of its name, and a "website in Iran" attacks nobody.
     */
    private boolean isOfActors(Part part, NounPhrase first, List<Party> named) {
        boolean group = named.stream().anyMatch(party -> party.is(EntityType.GROUP));
        boolean actor = wording.is(first.head(), Kind.ACTOR)
                || wording.is(part.phrase().head(), Kind.ACTOR)
                || part.word().equals("of")
                        && wording.word(first.head()).matches(RANKS)
                        && bodies(part.phrase()).stream().anyMatch(party -> party.is(EntityType.GROUP));
        return named.isEmpty() ? actor : group && !part.word().equals("in");
    }

    /** "US and Israeli hackers" are of two countries. */
    private List<Party> origins(NounPhrase teller, @Nullable Party origin) {
        if (origin == null) return List.of();
        List<Party> all = countries(teller).stream()
                .map(country -> origin(teller, country))
                .toList();
        return all.size() > 1 ? all : List.of(origin);
    }

    private boolean isBareDemonym(NounPhrase phrase) {
        return wording.mentions(phrase).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.DEMONYM
                        && mention.first() == phrase.first()
                        && mention.end() == phrase.end());
    }

    private boolean isOfState(NounPhrase phrase) {
        return wording.has(phrase.first(), phrase.end(), Kind.STATE);
    }

    /** "Hackers from China" are not China's, unless more is said: "from Chinese intelligence". */
    private Party national(NounPhrase place, Party origin) {
        boolean bare = countries(place).stream().anyMatch(country -> country.end() == place.end());
        if (!bare) return origin;
        return new Party(origin.entity(), origin.type(), origin.country(), Attribution.NATIONAL, origin.alleged());
    }

    private static Party tied(Party party, Party origin) {
        if (party.country() != null && !party.country().equals(origin.entity())) return party;
        if (party.is(EntityType.AGENCY) && party.country() != null) return party;
        return new Party(party.entity(), party.type(), origin.entity(), origin.attribution(), origin.alleged());
    }

    private Party party(Ties.Tie tie) {
        Mention mention = tie.mention();
        @Nullable
        String country = mention.type() == EntityType.COUNTRY
                ? mention.entity()
                : wording.names().countryOf(mention.entity()).orElse(null);
        return new Party(mention.entity(), mention.type(), country, tie.attribution(), tie.alleged());
    }

    private List<Party> bodies(NounPhrase phrase) {
        return wording.mentions(phrase).stream()
                .filter(mention -> BODIES.contains(mention.type()))
                .map(this::body)
                .toList();
    }

    private Party body(Mention mention) {
        @Nullable
        String country = mention.type() == EntityType.GROUP
                ? null
                : wording.names().countryOf(mention.entity()).orElse(null);
        @Nullable
        Attribution attribution = mention.type() == EntityType.AGENCY
                ? Attribution.STATE
                : mention.type() == EntityType.COMPANY && country != null ? Attribution.NATIONAL : null;
        return new Party(mention.entity(), mention.type(), country, attribution, false);
    }

    /** "Sandworm, a unit of the GRU": a body of a state ties a crew to the state. */
    private @Nullable Party master(NounPhrase phrase) {
        return bodies(phrase).stream()
                .filter(body -> body.is(EntityType.AGENCY) && body.country() != null)
                .map(body -> new Party(
                        Objects.requireNonNull(body.country()),
                        EntityType.COUNTRY,
                        body.country(),
                        Attribution.STATE,
                        false))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Party origin(NounPhrase phrase) {
        List<Mention> countries = countries(phrase);
        return countries.isEmpty() ? null : origin(phrase, countries.get(0));
    }

    private Party origin(NounPhrase phrase, Mention country) {
        boolean alleged = wording.has(phrase.first() - 1, country.first(), Kind.HEDGE);
        return new Party(
                country.entity(), EntityType.COUNTRY, country.entity(), Ties.within(wording, phrase, country), alleged);
    }

    private List<Mention> countries(NounPhrase phrase) {
        return wording.mentions(phrase).stream()
                .filter(mention -> mention.type() == EntityType.COUNTRY)
                .filter(mention -> !Ties.isEmpty(wording, mention))
                .toList();
    }
}
