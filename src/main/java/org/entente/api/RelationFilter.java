package org.entente.api;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

/** Which relations of a country are wanted; several values of one field are alternatives. */
@ParameterObject
record RelationFilter(
        @Parameter(description = "Agreements that have come so far", example = "signed") @Nullable
        List<Status> status,

        @Parameter(description = "Attacks so claimed", example = "alleged") @Nullable
        List<Modality> modality,

        @Parameter(description = "Agreements on these", example = "cybercrime") @Nullable
        List<Topic> topic,

        @Parameter(description = "Relations of these types", example = "AGREES_WITH") @Nullable
        List<EdgeType> type,

        @Parameter(description = "Something was told to have happened, or reported, since then", example = "2015")
        @Nullable
        PartialDate from,

        @Parameter(description = "Something was told to have happened, or reported, by then", example = "2024-06")
        @Nullable
        PartialDate to,

        @Parameter(description = "From 0 to 1", example = "0.5") @Nullable
        Double minConfidence,

        @Parameter(description = "Independent sources at least", example = "1") @Nullable
        Integer minSources,

        @Parameter(description = "true: only those brought up from bodies to countries; false: no such") @Nullable
        Boolean derived) {

    /** For rows of relations, with {@code since} and {@code asOf}, the first and the last that was told of them. */
    Predicate<Map<String, Object>> test() {
        new Filters().withConfidence(minConfidence).withSources(minSources);
        return this::passes;
    }

    private boolean passes(Map<String, Object> row) {
        return isAmong(status, Status::label, row.get("status"))
                && isAmong(modality, Modality::label, row.get("modality"))
                && isAmong(type, EdgeType::name, row.get("type"))
                && isAbout(row.get("topics"))
                && (from == null || !isBefore(row.get("asOf"), from.toString()))
                && (to == null || isBy(row.get("since"), to.toString()))
                && (minConfidence == null || number(row.get("confidence")) >= minConfidence)
                && (minSources == null || number(row.get("sources")) >= minSources)
                && (derived == null || derived.equals(row.get("derived")));
    }

    private static <T> boolean isAmong(@Nullable List<T> wanted, Function<T, String> label, @Nullable Object value) {
        List<T> given = Filters.given(wanted);
        return given.isEmpty() || given.stream().map(label).anyMatch(name -> name.equals(value));
    }

    private boolean isAbout(@Nullable Object topics) {
        List<Topic> given = Filters.given(topic);
        if (given.isEmpty()) return true;
        return topics instanceof Collection<?> several
                && given.stream().map(Topic::label).anyMatch(several::contains);
    }

    /** A partial date is before another where all of it is; a day that nobody knows is before any. */
    private static boolean isBefore(@Nullable Object date, String other) {
        String text = date == null ? "" : date.toString();
        return text.isEmpty() || text.compareTo(other.substring(0, Math.min(other.length(), text.length()))) < 0;
    }

    private static boolean isBy(@Nullable Object date, String other) {
        if (date == null) return false;
        String text = date.toString();
        return text.substring(0, Math.min(other.length(), text.length())).compareTo(other) <= 0;
    }

    private static double number(@Nullable Object value) {
        return value instanceof Number number ? number.doubleValue() : 0;
    }
}
