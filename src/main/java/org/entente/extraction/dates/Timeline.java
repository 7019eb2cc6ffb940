package org.entente.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.entente.extraction.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** The day of the article and the date it told last, from which its other words for dates are counted. */
final class Timeline {

    /** A report may be filed ahead of the date line's midnight. */
    private static final int SLACK = 2;

    private @Nullable LocalDate anchor;
    private @Nullable PartialDate told;

    Timeline(@Nullable LocalDate published) {
        this.anchor = published;
    }

    @Nullable
    LocalDate anchor() {
        return anchor;
    }

    /** The date that the article gave last, dateline and deadlines apart. */
    @Nullable
    PartialDate told() {
        return told;
    }

    void tell(DateMention mention) {
        PartialDate date = mention.date();
        if (mention.kind() != DateMention.Kind.DATELINE) {
            told = date;
        } else if (anchor == null && date.day() != null) {
            anchor = date.firstDay();
        }
    }

    @Nullable
    PartialDate weekday(DayOfWeek day, boolean ahead, boolean another) {
        if (anchor == null) return null;
        if (ahead) {
            return PartialDate.of(
                    anchor.with(another ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day)));
        }
        return PartialDate.of(
                anchor.with(another ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** A month without its year. */
    @Nullable
    PartialDate month(int month, boolean ahead) {
        if (anchor == null) return told == null ? null : new PartialDate(told.year(), month, null);
        YearMonth here = YearMonth.from(anchor);
        YearMonth there = here.withMonth(month);
        if (ahead && there.isBefore(here)) there = there.plusYears(1);
        if (!ahead && there.isAfter(here)) there = there.minusYears(1);
        return new PartialDate(there.getYear(), month, null);
    }

    /** A day of a month without its year. */
    @Nullable
    PartialDate day(int month, int day, boolean ahead) {
        if (anchor == null) return told == null ? null : new PartialDate(told.year(), month, day);
        int year = anchor.getYear();
        if (month == 2 && day == 29) return leapDay(anchor, ahead);
        LocalDate there = LocalDate.of(year, month, day);
        if (ahead && there.isBefore(anchor)) there = there.plusYears(1);
        if (!ahead && there.isAfter(anchor.plusDays(SLACK))) there = there.minusYears(1);
        return PartialDate.of(there);
    }

    private static PartialDate leapDay(LocalDate anchor, boolean ahead) {
        int year = anchor.getYear();
        while (!YearMonth.of(year, 2).isValidDay(29)
                || (ahead
                        ? LocalDate.of(year, 2, 29).isBefore(anchor)
                        : LocalDate.of(year, 2, 29).isAfter(anchor))) {
            year += ahead ? 1 : -1;
        }
        return new PartialDate(year, 2, 29);
    }
}
