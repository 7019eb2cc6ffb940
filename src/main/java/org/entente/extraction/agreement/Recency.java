package org.entente.extraction.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** Which of the steps of one pair is the newest. */
final class Recency {

    /** Sentences at the beginning of an article, which tell its news. */
    static final int LEAD = 2;

    /** For how many days what is dated is still news. */
    private static final int FRESH = 30;

    private final @Nullable LocalDate published;

    /** @param published the day of the article, if known */
    Recency(@Nullable LocalDate published) {
        this.published = published;
    }

    /** @param steps of one pair, one at least */
    Step newest(List<Step> steps) {
        boolean news = steps.stream().anyMatch(Recency::isNews);
        return steps.stream()
                .max(Comparator.comparing((Step step) -> later(step, steps), byRank(news)))
                .orElseThrow();
    }

    /** The newer of two that one sentence tells. */
    Step newer(Step one, Step other) {
        return byRank(false).compare(one, other) >= 0 ? one : other;
    }

    private Comparator<Step> byRank(boolean news) {
        return Comparator.comparing((Step step) -> rank(step, news))
                .thenComparing(Step::date, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Step::status);
    }

    /**
     * What is dated comes after what is not; but "a memorandum of 2015" comes before the news that bear no date. What went on
     * before all this counts where nothing else is told.
     */
    private int rank(Step step, boolean news) {
        if (step.background()) return news && isPractice(step) ? 2 : 0;
        PartialDate date = step.date();
        if (date == null) return news ? 3 : 1;
        if (isFresh(date)) return 4;
        return news ? 1 : 2;
    }

    private boolean isFresh(PartialDate date) {
        if (published == null) return date.day() != null;
        return ChronoUnit.DAYS.between(lastDay(date), published) <= FRESH;
    }

    private static LocalDate lastDay(PartialDate date) {
        LocalDate first = date.firstDay();
        if (date.month() == null) return first.plusYears(1).minusDays(1);
        return date.day() == null ? first.plusMonths(1).minusDays(1) : first;
    }

    /** Undated news: told at the beginning, and not as what was there before. */
    private static boolean isNews(Step step) {
        return step.date() == null && step.sentence() < LEAD && (!step.background() || isPractice(step));
    }

    /** "The two response teams exchange samples every day": an article may open with it. */
    private static boolean isPractice(Step step) {
        return step.sentence() < LEAD
                && step.status() == Status.IN_FORCE
                && step.rule().equals("work");
    }

    /** An end without its day came after what was signed on a day that is told: "has since been terminated". */
    private static Step later(Step step, List<Step> steps) {
        if (step.date() != null || step.status() != Status.ENDED) return step;
        return steps.stream()
                .filter(other -> other.group() == step.group() && other.sentence() <= step.sentence())
                .filter(other -> other.date() != null && other.status() != Status.ENDED)
                .map(Step::date)
                .max(Comparator.naturalOrder())
                .map(step::at)
                .orElse(step);
    }
}
