package org.entente.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All between a country and one partner.
 *
 * @param partner id of a country, a body or a group
 * @param status of the agreement between the two; null where there is none
 */
record PartnerRelations(
        String partner,
        String partnerName,
        String partnerType,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String status,
        List<Edge> relations) {

    /** Where it stands in the list. */
    @JsonIgnore
    String key() {
        return partnerName + '\n' + partner;
    }

    /** One for each partner, in the order of the keys. */
    static List<PartnerRelations> of(List<Map<String, Object>> rows) {
        Map<String, List<Map<String, Object>>> byPartner = new TreeMap<>();
        for (Map<String, Object> row : rows) {
            byPartner
                    .computeIfAbsent(
                            Rows.text(row, "partnerName") + '\n' + Rows.text(row, "partner"), key -> new ArrayList<>())
                    .add(row);
        }
        return byPartner.values().stream().map(PartnerRelations::ofOne).toList();
    }

    private static PartnerRelations ofOne(List<Map<String, Object>> rows) {
        Map<String, Object> first = rows.get(0);
        String status = rows.stream()
                .map(row -> Rows.text(row, "status"))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new PartnerRelations(
                String.valueOf(first.get("partner")),
                String.valueOf(first.get("partnerName")),
                String.valueOf(first.get("partnerType")),
                status,
                Rows.as(Edge.class, rows.stream().map(Rows::edge).toList()));
    }
}
