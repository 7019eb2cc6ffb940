package org.entente.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What became new. */
@RestController
@RequestMapping("/api/v1")
class ChangeController {

    private final Lists lists;

    ChangeController(Lists lists) {
        this.lists = lists;
    }

    /** New articles and relations, changed statuses, withdrawals, in the order in which the graph learned of them. */
    @GetTable("/changes")
    Page<ChangeView> changes(@RequestParam(required = false) @Nullable String since, Slice slice) {
        Map<String, Object> filters =
                new Filters().with("since", since == null ? null : time(since)).parameters();
        return lists.numbered("changes", filters, slice).map(row -> Rows.as(ChangeView.class, row));
    }

    /** As the graph writes times: UTC, to the second. */
    private static String time(String since) {
        try {
            Instant time = since.length() == 10
                    ? LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : Instant.parse(since);
            return time.truncatedTo(ChronoUnit.SECONDS).toString();
        } catch (DateTimeException e) {
            throw Problem.badParameter(
                    "since", since, "it must be a day or a time in UTC, as 2026-11-21 or 2026-11-21T12:00:00Z.");
        }
    }
}
