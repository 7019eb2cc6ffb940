package org.entente.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An attack between two countries after they had agreed.
 *
 * @param agreement id of the agreement
 * @param statusToday of the agreement
 * @param firstPromise the date of its first step that stood
 * @param promise the last step that stood before the attack
 * @param attack id of the attack
 * @param practice the newest piece of evidence for the attack
 * @param piecesAfterPromise evidence for attacks after the first promise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BrokenPromise(
        String victim,
        String victimName,
        String attacker,
        String attackerName,
        String agreement,
        String statusToday,
        @Nullable String firstPromise,
        Step promise,
        String attack,
        Step practice,
        @Nullable List<String> deniedBy,
        long piecesAfterPromise,
        long sources) {

    /** A step of the agreement or the attack, with its words. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Step(
            String asOf,
            @Nullable String date,
            @Nullable String status,
            @Nullable String instrument,
            @Nullable String modality,
            @Nullable String attribution,
            @Nullable List<String> claimedBy,
            String text,
            Piece.Source article) {}

    static BrokenPromise of(Map<String, Object> row) {
        Map<String, Object> fields = new HashMap<>(row);
        Map<String, Object> promise = step(row, "promisedAsOf", "promise");
        promise.put("date", row.get("promised"));
        promise.put("status", row.get("promise"));
        promise.put("instrument", row.get("instrument"));
        Map<String, Object> practice = step(row, "attackedAsOf", "attack");
        for (String field : List.of("modality", "attribution", "claimedBy")) practice.put(field, row.get(field));
        fields.put("promise", promise);
        fields.put("practice", practice);
        return Rows.as(BrokenPromise.class, fields);
    }

    private static Map<String, Object> step(Map<String, Object> row, String asOf, String prefix) {
        Map<String, Object> article = new HashMap<>();
        article.put("id", row.get(prefix + "Article"));
        article.put("title", row.get(prefix + "Title"));
        article.put("url", row.get(prefix + "Url"));
        Map<String, Object> step = new HashMap<>();
        step.put("asOf", row.get(asOf));
        step.put("text", row.get(prefix + "Text"));
        step.put("article", article);
        return step;
    }
}
