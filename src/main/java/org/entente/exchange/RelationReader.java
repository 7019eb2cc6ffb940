package org.entente.exchange;

import java.util.List;
import java.util.TreeSet;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AffiliatedWith;
import org.entente.extraction.model.Relation.AgreesWith;
import org.entente.extraction.model.Relation.AttackedBy;
import org.entente.extraction.model.Relation.BelongsTo;
import org.entente.extraction.model.Relation.QuotedIn;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A relation from JSON. */
final class RelationReader {

    private RelationReader() {}

    static Relation relation(JsonNode json) {
        String type = Fields.text(json, "type");
        return switch (type) {
            case "AGREES_WITH" -> agreement(json);
            case "ATTACKED_BY" -> attack(json);
            case "QUOTED_IN" -> quote(json);
            case "AFFILIATED_WITH" -> post(json);
            case "BELONGS_TO" -> new BelongsTo(source(json), target(json), evidence(json), provenance(json));
            default ->
                throw new IllegalArgumentException("'%s' is no type of relation; there are %s."
                        .formatted(type, "AGREES_WITH, ATTACKED_BY, QUOTED_IN, AFFILIATED_WITH and BELONGS_TO"));
        };
    }

    private static Relation agreement(JsonNode json) {
        return new AgreesWith(
                source(json),
                target(json),
                Status.ofLabel(Fields.text(json, "status")),
                new TreeSet<>(Fields.texts(json, "topics")),
                Fields.textIfAny(json, "instrument"),
                date(json),
                json.path("derived").asBoolean(false),
                json.path("cyber").asBoolean(true),
                evidence(json),
                provenance(json));
    }

    private static Relation attack(JsonNode json) {
        String attribution = Fields.textIfAny(json, "attribution");
        return new AttackedBy(
                source(json),
                target(json),
                Modality.ofLabel(Fields.text(json, "modality")),
                attribution == null ? null : Attribution.ofLabel(attribution),
                Fields.texts(json, "claimedBy"),
                Fields.texts(json, "deniedBy"),
                json.path("derived").asBoolean(false),
                evidence(json),
                provenance(json));
    }

    private static Relation quote(JsonNode json) {
        return new QuotedIn(
                source(json),
                target(json),
                json.path("direct").asBoolean(false),
                json.path("cue").asString(""),
                evidence(json),
                provenance(json));
    }

    private static Relation post(JsonNode json) {
        return new AffiliatedWith(
                source(json),
                target(json),
                Fields.textIfAny(json, "title"),
                json.path("former").asBoolean(false),
                evidence(json),
                provenance(json));
    }

    private static String source(JsonNode json) {
        return Fields.text(json, "source");
    }

    private static String target(JsonNode json) {
        return Fields.text(json, "target");
    }

    private static Provenance provenance(JsonNode json) {
        return new Provenance(
                json.path("confidence").asDouble(1), json.path("rule").asString(""));
    }

    private static List<Evidence> evidence(JsonNode json) {
        return Fields.stream(json, "evidence").map(RelationReader::piece).toList();
    }

    private static Evidence piece(JsonNode json) {
        String status = Fields.textIfAny(json, "status");
        return new Evidence(
                ExtractionReader.span(json),
                json.path("text").asString(""),
                status == null ? null : Status.ofLabel(status),
                date(json),
                Fields.textIfAny(json, "instrument"));
    }

    private static @Nullable PartialDate date(JsonNode json) {
        String date = Fields.textIfAny(json, "date");
        return date == null ? null : PartialDate.parse(date);
    }
}
