package org.entente.exchange;

import java.util.List;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Relation.AffiliatedWith;
import org.entente.extraction.model.Relation.AgreesWith;
import org.entente.extraction.model.Relation.AttackedBy;
import org.entente.extraction.model.Relation.QuotedIn;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A relation as JSON. */
final class RelationWriter {

    private RelationWriter() {}

    static ObjectNode json(Relation relation, String version, ObjectNode json) {
        json.put("type", relation.type()).put("source", relation.source()).put("target", relation.target());
        if (relation instanceof AgreesWith agreement) putAgreement(json, agreement);
        if (relation instanceof AttackedBy attack) putAttack(json, attack);
        if (relation instanceof QuotedIn quote)
            json.put("direct", quote.direct()).put("cue", quote.cue());
        if (relation instanceof AffiliatedWith post)
            json.put("title", post.title()).put("former", post.former());
        json.put("confidence", rounded(relation.provenance().confidence()));
        var evidence = json.putArray("evidence");
        for (Evidence words : relation.evidence()) {
            ObjectNode piece =
                    ExtractionWriter.put(evidence.addObject(), words.span()).put("text", words.text());
            if (relation instanceof AgreesWith) putStep(piece, words);
        }
        return json.put("rule", relation.provenance().rule()).put("version", version);
    }

    private static void putAgreement(ObjectNode json, AgreesWith agreement) {
        json.put("status", agreement.status().label());
        putAll(json, "topics", List.copyOf(agreement.topics()));
        json.put("instrument", agreement.instrument()).put("date", text(agreement.date()));
        json.put("derived", agreement.derived());
        if (!agreement.cyber()) json.put("cyber", false);
    }

    private static void putAttack(ObjectNode json, AttackedBy attack) {
        json.put("modality", attack.modality().label());
        json.put(
                "attribution",
                attack.attribution() == null ? null : attack.attribution().label());
        if (!attack.claimedBy().isEmpty()) putAll(json, "claimedBy", attack.claimedBy());
        if (!attack.deniedBy().isEmpty()) putAll(json, "deniedBy", attack.deniedBy());
        json.put("derived", attack.derived());
    }

    private static void putStep(ObjectNode json, Evidence step) {
        json.put("status", step.status() == null ? null : step.status().label());
        json.put("date", text(step.date())).put("instrument", step.instrument());
    }

    private static void putAll(ObjectNode json, String field, List<String> values) {
        var array = json.putArray(field);
        values.forEach(array::add);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1000) / 1000.0;
    }
}
