package org.entente.evaluation;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AffiliatedWith;
import org.entente.extraction.model.Relation.AgreesWith;
import org.entente.extraction.model.Relation.AttackedBy;
import org.entente.extraction.model.Relation.BelongsTo;
import org.entente.extraction.model.Relation.QuotedIn;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** An extraction, flattened into claims. */
final class Claims {

    private final String article;
    private final String text;
    private final boolean gold;
    private final boolean unsure;
    private final Map<String, Entity> entities;
    private final Map<Kind, List<Claim>> claims = new EnumMap<>(Kind.class);

    private Claims(String article, Extraction extraction, Map<String, Entity> entities, boolean gold, boolean unsure) {
        this.article = article;
        this.text = extraction.article().text();
        this.gold = gold;
        this.unsure = unsure;
        this.entities = entities;
        for (Kind kind : Kind.values()) claims.put(kind, new ArrayList<>());
        claims.remove(Kind.TITLES);
    }

    /** What the extractor found, titles apart included. */
    static Map<Kind, List<Claim>> found(String article, Extraction extraction) {
        Claims claims = new Claims(article, extraction, byId(extraction), false, false);
        claims.claims.put(Kind.TITLES, new ArrayList<>());
        claims.addAll(extraction);
        return claims.claims;
    }

    /** @param all in which every id of {@code labelled} is to be looked up */
    static Map<Kind, List<Claim>> gold(String article, Extraction labelled, Extraction all, boolean unsure) {
        Claims claims = new Claims(article, labelled, byId(all), true, unsure);
        claims.addAll(labelled);
        return claims.claims;
    }

    private static Map<String, Entity> byId(Extraction extraction) {
        return extraction.entities().stream()
                .collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one));
    }

    private void addAll(Extraction extraction) {
        extraction.entities().forEach(this::add);
        List<QuotedIn> quotes = new ArrayList<>();
        for (Relation relation : extraction.relations()) {
            if (relation instanceof AgreesWith agreement) add(agreement);
            if (relation instanceof AttackedBy attack) add(attack);
            if (relation instanceof QuotedIn quote) quotes.add(quote);
            if (relation instanceof AffiliatedWith post) add(post);
            if (relation instanceof BelongsTo) put(Kind.BELONGINGS, claim(relation, Map.of()));
        }
        quotes.forEach(this::add);
        quotes.stream()
                .collect(Collectors.groupingBy(QuotedIn::source, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::addSpeaker);
    }

    private void add(Entity entity) {
        List<Span> spans = entity.mentions();
        String words = spans.isEmpty() || text.isEmpty() ? "" : around(spans.get(0));
        Party party = party(entity.id());
        put(kind(entity.type()), new Claim(article, List.of(party), Map.of(), spans, words, unsure, null, ""));
    }

    private String around(Span span) {
        int begin = Math.max(0, span.begin() - 40);
        int end = Math.min(text.length(), span.end() + 40);
        return (text.substring(begin, span.begin()) + "[" + span.of(text) + "]" + text.substring(span.end(), end))
                .replace('\n', ' ');
    }

    static Kind kind(EntityType type) {
        return switch (type) {
            case COUNTRY -> Kind.COUNTRIES;
            case AGENCY -> Kind.AGENCIES;
            case COMPANY -> Kind.COMPANIES;
            case PERSON -> Kind.PERSONS;
            case ORGANIZATION -> Kind.ORGANIZATIONS;
            case GROUP -> Kind.GROUPS;
        };
    }

    private void add(AgreesWith agreement) {
        Claim claim = claim(
                agreement,
                Map.of(
                        "status", Set.of(agreement.status().label()),
                        "coarse", Set.of(agreement.status().coarse()),
                        "date", known(agreement.date()),
                        "instrument", known(agreement.instrument()),
                        "topics", agreement.topics()));
        put(kindOfAgreement(claim.parties().get(0), claim.parties().get(1)), claim);
        put(Kind.ALL_AGREEMENTS, claim);
    }

    static Kind kindOfAgreement(Party one, Party other) {
        if (one.is(EntityType.COUNTRY) && other.is(EntityType.COUNTRY)) return Kind.AGREEMENTS;
        boolean organization = one.is(EntityType.ORGANIZATION) || other.is(EntityType.ORGANIZATION);
        boolean country = one.is(EntityType.COUNTRY) || other.is(EntityType.COUNTRY);
        return organization && country ? Kind.AGREEMENTS_WITH_ORGANIZATIONS : Kind.AGREEMENTS_OF_AGENCIES;
    }

    private void add(AttackedBy attack) {
        Claim claim = claim(
                attack,
                Map.of(
                        "modality",
                        Set.of(attack.modality().label()),
                        "attribution",
                        known(
                                attack.attribution() == null
                                        ? null
                                        : attack.attribution().label()),
                        "claimedBy",
                        new TreeSet<>(attack.claimedBy()),
                        "deniedBy",
                        new TreeSet<>(attack.deniedBy())));
        put(kindOfAttack(claim.parties().get(0), claim.parties().get(1)), claim);
        put(Kind.ALL_ATTACKS, claim);
    }

    static Kind kindOfAttack(Party victim, Party attacker) {
        if (!victim.is(EntityType.COUNTRY)) return Kind.ATTACKS_AS_NAMED;
        if (attacker.is(EntityType.COUNTRY)) return Kind.ATTACKS;
        return attacker.is(EntityType.GROUP) ? Kind.ATTACKS_BY_GROUPS : Kind.ATTACKS_AS_NAMED;
    }

    private void add(QuotedIn quote) {
        Map<String, Set<String>> details =
                Map.of("direct", Set.of(String.valueOf(quote.direct())), "cue", Set.of(quote.cue()));
        put(Kind.CUES, claim(quote, List.of(party(quote.source())), details, quote.evidence()));
    }

    private void addSpeaker(List<QuotedIn> quotes) {
        QuotedIn first = quotes.get(0);
        Party speaker = party(first.source());
        boolean direct = quotes.stream().anyMatch(QuotedIn::direct);
        List<Evidence> evidence =
                quotes.stream().flatMap(quote -> quote.evidence().stream()).toList();
        Claim claim = claim(first, List.of(speaker), Map.of("direct", Set.of(String.valueOf(direct))), evidence);
        put(Kind.SPEAKERS, claim);
        if (speaker.is(EntityType.PERSON)) put(Kind.QUOTED_PERSONS, claim);
    }

    private void add(AffiliatedWith post) {
        Set<String> title = post.title() == null ? Set.of() : Set.of(Words.plain(post.title()));
        List<Party> parties = List.of(party(post.source()), employer(post));
        Map<String, Set<String>> details = Map.of("title", title, "former", Set.of(String.valueOf(post.former())));
        put(Kind.AFFILIATIONS, claim(post, parties, details, post.evidence()));
        if (post.title() != null)
            put(Kind.TITLES, claim(post, List.of(party(post.source())), Map.of("title", title), post.evidence()));
    }

    /** A country goes by the post too: "Education" of "Education Secretary". */
    private Party employer(AffiliatedWith post) {
        Party party = party(post.target());
        if (gold || post.title() == null || !party.is(EntityType.COUNTRY)) return party;
        Set<String> names = new LinkedHashSet<>(party.names());
        names.add(post.title());
        return new Party(party.id(), party.type(), party.country(), names);
    }

    private void put(Kind kind, Claim claim) {
        List<Claim> list = claims.get(kind);
        if (list != null) list.add(claim);
    }

    private Claim claim(Relation relation, Map<String, Set<String>> details) {
        List<Party> parties = List.of(party(relation.source()), party(relation.target()));
        return claim(relation, parties, details, relation.evidence());
    }

    private Claim claim(
            Relation relation, List<Party> parties, Map<String, Set<String>> details, List<Evidence> evidence) {
        return new Claim(
                article,
                parties,
                details,
                evidence.stream().map(Evidence::span).toList(),
                evidence.stream().map(Evidence::text).collect(joining(" … ")),
                unsure,
                gold ? null : relation.provenance().confidence(),
                relation.provenance().rule());
    }

    private Party party(String id) {
        Entity entity = entities.get(id);
        if (entity == null) return new Party(id, typeOf(id), null, Set.of(nameIn(id)));
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.name());
        names.addAll(entity.aliases());
        if (!text.isEmpty()) entity.mentions().forEach(span -> names.add(span.of(text)));
        return new Party(id, entity.type(), entity.country(), names);
    }

    private static String nameIn(String id) {
        return id.substring(id.indexOf(':') + 1).replace('-', ' ');
    }

    private static @Nullable EntityType typeOf(String id) {
        for (EntityType type : EntityType.values()) {
            if (id.startsWith(type.label().toLowerCase(Locale.ROOT) + ":")) return type;
        }
        return null;
    }

    private static Set<String> known(@Nullable Object value) {
        return value == null ? Set.of() : Set.of(value.toString());
    }
}
