package org.entente.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.entente.extraction.model.PartialDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What only shows when the articles are put together. */
@RestController
@RequestMapping("/api/v1/insights")
class InsightController {

    private static final int STALE_YEARS = 2;

    private final Lists lists;
    private final Atlas atlas;

    InsightController(Lists lists, Atlas atlas) {
        this.lists = lists;
        this.atlas = atlas;
    }

    /**
     * Attacks, asserted or alleged, between two countries after they had agreed; the newest first. An attack counts as of
     * the day that its words tell, and where they tell none, as most do, as of the day of its article.
     */
    @GetTable("/promises-and-practice")
    Page<BrokenPromise> promisesAndPractice(@RequestParam(required = false) @Nullable String country, Slice slice) {
        Map<String, Object> filters =
                new Filters().with("country", atlas.idOfParameter(country)).parameters();
        return lists.page("promises-and-practice", filters, slice).map(BrokenPromise::of);
    }

    /** Agreements that were proposed or negotiated, with nothing new for two years or since {@code before}; the oldest first. */
    @GetTable("/stale-promises")
    Page<StalePromise> stalePromises(
            @RequestParam(required = false) @Nullable PartialDate before,
            @RequestParam(required = false) @Nullable String country,
            Slice slice) {
        String day = before == null
                ? LocalDate.now(Clock.systemUTC()).minusYears(STALE_YEARS).toString()
                : before.toString();
        Map<String, Object> filters = new Filters()
                .with("before", day)
                .with("country", atlas.idOfParameter(country))
                .parameters();
        return lists.page("stale-promises", filters, slice).map(StalePromise::of);
    }
}
