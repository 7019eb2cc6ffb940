package org.entente.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Status;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Gold without ids: lists of agreements, attacks, quotes, affiliations and entities by name, each of them optional. */
final class CompactGold {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, Set<Kind>> KINDS = Map.of(
            "agreements", EnumSet.of(Kind.AGREEMENTS, Kind.AGREEMENTS_WITH_ORGANIZATIONS),
            "attacks", EnumSet.of(Kind.ATTACKS, Kind.ATTACKS_BY_GROUPS),
            "affiliations", EnumSet.of(Kind.AFFILIATIONS),
            "titles", EnumSet.of(Kind.TITLES),
            "belongs", EnumSet.of(Kind.BELONGINGS),
            "entities", EnumSet.range(Kind.COUNTRIES, Kind.GROUPS));

    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private final String article;
    private final Set<String> words;
    private final Map<Kind, List<Claim>> claims = new EnumMap<>(Kind.class);

    private CompactGold(String article, String text) {
        this.article = article;
        this.words = new HashSet<>(List.of(NO_WORD.split(text)));
    }

    /** All kinds that the lists of the line can speak of. */
    static Map<Kind, List<Claim>> claims(String article, String text, JsonNode json) {
        CompactGold gold = new CompactGold(article, text);
        gold.read(json, "agreements", gold::agreement);
        gold.read(json, "attacks", gold::attack);
        gold.read(json, "affiliations", gold::affiliation);
        gold.read(json, "titles", gold::title);
        gold.read(json, "belongs", gold::belonging);
        gold.read(json, "entities", gold::entity);
        if (json.has("quotes")) gold.quotes(json.get("quotes"));
        return gold.claims;
    }

    private void read(JsonNode json, String field, Function<JsonNode, Claim> reader) {
        if (!json.has(field)) return;
        KINDS.getOrDefault(field, Set.of()).forEach(this::of);
        for (JsonNode item : json.get(field)) {
            Claim claim = reader.apply(item);
            of(kind(field, claim)).add(claim);
        }
    }

    private static Kind kind(String field, Claim claim) {
        Party first = claim.parties().get(0);
        return switch (field) {
            case "agreements" -> Claims.kindOfAgreement(first, claim.parties().get(1));
            case "attacks" -> Claims.kindOfAttack(first, claim.parties().get(1));
            case "affiliations" -> Kind.AFFILIATIONS;
            case "titles" -> Kind.TITLES;
            case "belongs" -> Kind.BELONGINGS;
            default -> Claims.kind(first.type() == null ? EntityType.ORGANIZATION : first.type());
        };
    }

    private List<Claim> of(Kind kind) {
        return claims.computeIfAbsent(kind, key -> new ArrayList<>());
    }

    private Claim agreement(JsonNode json) {
        Map<String, Set<String>> details = new HashMap<>();
        if (json.hasNonNull("status")) {
            Status status = Status.ofLabel(json.get("status").asString());
            details.put("status", Set.of(status.label()));
            details.put("coarse", Set.of(status.coarse()));
        }
        List<Party> parties =
                List.of(party(json, "a", EntityType.ORGANIZATION), party(json, "b", EntityType.ORGANIZATION));
        return claim(json, parties, details);
    }

    private Claim attack(JsonNode json) {
        List<Party> parties = List.of(party(json, "victim", null), party(json, "attacker", EntityType.GROUP));
        boolean told = json.path("victim_in_text").asBoolean(true)
                && json.path("attacker_in_text").asBoolean(true);
        Claim claim = claim(json, parties, labelled(json, "modality"));
        return told ? claim : unsure(claim);
    }

    private Claim affiliation(JsonNode json) {
        Map<String, Set<String>> details = labelled(json, "former");
        if (json.hasNonNull("title")) {
            details.put("title", Set.of(Words.plain(json.get("title").asString())));
        }
        return claim(json, List.of(party(json, "person", EntityType.PERSON), employer(json)), details);
    }

    /** A country by its code; two letters that stand in the text itself are a name, such as AP, but for US. */
    private Party employer(JsonNode json) {
        String name = json.path("org").asString();
        boolean code = CODES.contains(name) && (name.equals("US") || !words.contains(name));
        return code ? Party.country(name) : Party.cutOut(name);
    }

    private Claim title(JsonNode json) {
        Map<String, Set<String>> details =
                Map.of("title", Set.of(Words.plain(json.get("title").asString())));
        return claim(json, List.of(party(json, "person", EntityType.PERSON)), details);
    }

    private Claim belonging(JsonNode json) {
        return claim(json, List.of(party(json, "org", null), party(json, "place", EntityType.COUNTRY)), Map.of());
    }

    private Claim entity(JsonNode json) {
        EntityType type = EntityType.ofLabel(json.path("type").asString());
        String name = json.path("name").asString();
        Party party = type == EntityType.COUNTRY && COUNTRY.matcher(name).matches()
                ? Party.country(name)
                : Party.named(
                        name,
                        type,
                        json.hasNonNull("country") ? json.get("country").asString() : null);
        return claim(json, List.of(party), Map.of());
    }

    private static Party party(JsonNode json, String field, @Nullable EntityType type) {
        String name = json.path(field).asString();
        return COUNTRY.matcher(name).matches() ? Party.country(name) : Party.named(name, type, null);
    }

    private static Map<String, Set<String>> labelled(JsonNode json, String field) {
        Map<String, Set<String>> details = new HashMap<>();
        if (json.hasNonNull(field)) details.put(field, Set.of(json.get(field).asString()));
        return details;
    }

    /** A set whose items carry {@code speech} labels persons alone; beliefs and plans in it are no quotations. */
    private void quotes(JsonNode quotes) {
        boolean personsAlone = quotes.values().stream().anyMatch(quote -> quote.has("speech"));
        List<Claim> speakers = of(personsAlone ? Kind.QUOTED_PERSONS : Kind.SPEAKERS);
        for (JsonNode quote : quotes) {
            Claim claim = quote(quote, personsAlone);
            boolean known = !claim.unsure()
                    && speakers.stream()
                            .anyMatch(
                                    other -> !other.unsure() && other.toString().equals(claim.toString()));
            if (!known) speakers.add(claim);
        }
    }

    private Claim quote(JsonNode quote, boolean person) {
        String speaker = quote.path("speaker").asString("");
        boolean pronoun = quote.path("resolved").asString("").equals("no:pronoun");
        boolean speech = quote.path("speech").asBoolean(true);
        List<Party> parties = pronoun || speaker.isEmpty()
                ? List.of()
                : List.of(Party.named(speaker, person ? EntityType.PERSON : null, null));
        Claim claim = claim(quote, parties, person ? Map.of() : labelled(quote, "direct"));
        return speech && !parties.isEmpty() ? claim : unsure(speech ? claim : withoutWords(claim));
    }

    private static Claim withoutWords(Claim claim) {
        return new Claim(claim.article(), claim.parties(), claim.details(), List.of(), "", true, null, "");
    }

    private static Claim unsure(Claim claim) {
        return new Claim(
                claim.article(), claim.parties(), claim.details(), claim.spans(), claim.words(), true, null, "");
    }

    private Claim claim(JsonNode json, List<Party> parties, Map<String, Set<String>> details) {
        List<Span> spans = json.path("at").values().stream()
                .map(at -> new Span(at.get(0).asInt(), at.get(1).asInt()))
                .toList();
        boolean unsure = json.path("unsure").asBoolean(false);
        return new Claim(article, parties, details, spans, json.path("quote").asString(""), unsure, null, "");
    }
}
