package org.entente.extraction.dates;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads the date, if any, that begins at a token of one sentence. */
final class DateReader {

    private static final Set<String> UNITS = Set.of("day", "week", "month", "year");
    private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

    private final Sentence sentence;
    private final Timeline timeline;

    DateReader(Sentence sentence, Timeline timeline) {
        this.sentence = sentence;
        this.timeline = timeline;
    }

    /** @param dateline the index after the dateline, 0 where there is none */
    @Nullable
    DateMention at(int i, int dateline) {
        Read read = read(i);
        if (read == null) return null;
        return new DateMention(
                sentence.index(), i, read.end, read.date, i < dateline ? DateMention.Kind.DATELINE : kind(i));
    }

    private @Nullable Read read(int i) {
        try {
            Read read = monthFirst(i);
            if (read == null) read = dayFirst(i);
            if (read == null) read = iso(i);
            if (read == null) read = year(i);
            if (read == null) read = weekday(i);
            if (read == null) read = dayWord(i);
            if (read == null) read = thisOrLast(i);
            if (read == null) read = ago(i);
            if (read == null) read = counted(i);
            return read;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** May 11; May 11, 2015; May 2015; last May; May. */
    private @Nullable Read monthFirst(int i) {
        Month month = monthAt(i);
        if (month == null) return null;
        int day = i + 1 < sentence.size() ? CalendarWords.dayOfMonth(token(i + 1)) : 0;
        int next = day > 0 ? i + 2 : i + 1;
        int comma = is(next, ",") || is(next, "of") ? next + 1 : next;
        int year = comma < sentence.size() ? CalendarWords.year(token(comma)) : 0;
        if (year > 0) return new Read(partial(year, month, day), comma + 1);
        if (day > 0) return known(timeline.day(month.getValue(), day, isAhead(i)), next);
        if (isBefore(i, "last") && timeline.anchor() != null)
            return known(timeline.month(month.getValue(), false), next);
        return known(timeline.month(month.getValue(), isAhead(i)), next);
    }

    /** 11 May; 11 May 2015; the 11th of May. */
    private @Nullable Read dayFirst(int i) {
        int day = CalendarWords.dayOfMonth(token(i));
        if (day == 0) return null;
        int monthIndex = is(i + 1, "of") ? i + 2 : i + 1;
        Month month = monthAt(monthIndex);
        if (month == null) return null;
        int next = is(monthIndex + 1, ",") ? monthIndex + 2 : monthIndex + 1;
        int year = next < sentence.size() ? CalendarWords.year(token(next)) : 0;
        if (year > 0) return new Read(partial(year, month, day), next + 1);
        return known(timeline.day(month.getValue(), day, isAhead(i)), monthIndex + 1);
    }

    private @Nullable Read iso(int i) {
        String text = token(i).text();
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? new Read(PartialDate.parse(text), i + 1) : null;
    }

    /** 2016, unless it counts something. */
    private @Nullable Read year(int i) {
        int year = CalendarWords.year(token(i));
        if (year == 0) return null;
        boolean counts = i + 1 < sentence.size() && token(i + 1).tag().equals("NNS") && !isYearWord(i);
        return counts ? null : new Read(new PartialDate(year, null, null), i + 1);
    }

    private boolean isYearWord(int i) {
        return isBefore(i, "in") || isBefore(i, "since");
    }

    /** Friday; last Friday; next Friday. */
    private @Nullable Read weekday(int i) {
        DayOfWeek day = CalendarWords.weekday(token(i));
        if (day == null) return null;
        // "Friday, May 11": the date says it better
        int next = is(i + 1, ",") ? i + 2 : i + 1;
        Read date = monthAt(next) != null ? monthFirst(next) : next < sentence.size() ? dayFirst(next) : null;
        if (date != null) return date;
        boolean last = isBefore(i, "last");
        boolean ahead = isBefore(i, "next") || !last && isAhead(i);
        return known(timeline.weekday(day, ahead, last || isBefore(i, "next")), i + 1);
    }

    /** Today, yesterday, tomorrow; the day before. */
    private @Nullable Read dayWord(int i) {
        String word = lower(i);
        LocalDate anchor = timeline.anchor();
        if (anchor != null) {
            if (word.equals("today") && !is(i + 1, "'s")) return new Read(PartialDate.of(anchor), i + 1);
            if (word.equals("yesterday")) return new Read(PartialDate.of(anchor.minusDays(1)), i + 1);
            if (word.equals("tomorrow")) return new Read(PartialDate.of(anchor.plusDays(1)), i + 1);
        }
        if (!word.equals("the")) return null;
        if (is(i + 1, "day") && is(i + 2, "before")) return fromTold(-1, "day", i + 3);
        if (is(i + 1, "day") && is(i + 2, "after") && !is(i + 3, "the")) return fromTold(1, "day", i + 3);
        if (i + 2 >= sentence.size() || !UNITS.contains(token(i + 2).lemma())) return null;
        String unit = token(i + 2).lemma();
        if (is(i + 1, "following") || is(i + 1, "next")) return fromTold(1, unit, i + 3);
        if (is(i + 1, "previous") || is(i + 1, "preceding")) return fromTold(-1, unit, i + 3);
        if (is(i + 1, "same")) return fromTold(0, unit, i + 3);
        return null;
    }

    /** This month; last year; next week; last summer. */
    private @Nullable Read thisOrLast(int i) {
        LocalDate anchor = timeline.anchor();
        if (anchor == null || i + 1 >= sentence.size()) return null;
        int steps;
        switch (lower(i)) {
            case "this" -> steps = 0;
            case "last" -> steps = -1;
            case "next" -> steps = 1;
            default -> {
                return null;
            }
        }
        if (isBefore(i, "the")) return null;
        String unit = token(i + 1).lemma();
        if (unit.equals("week")) return known(week(anchor.plusWeeks(steps), steps == 0 ? anchor : null), i + 2);
        if (unit.equals("month")) return new Read(month(YearMonth.from(anchor).plusMonths(steps)), i + 2);
        if (unit.equals("year")) return new Read(new PartialDate(anchor.getYear() + steps, null, null), i + 2);
        if (SEASONS.contains(unit)) return new Read(season(unit, steps, anchor), i + 2);
        return null;
    }

    /** Three months ago; a year earlier; two days later. */
    private @Nullable Read ago(int i) {
        boolean half = is(i, "half");
        int number = half ? 6 : CalendarWords.number(token(i));
        int unitIndex = half && (is(i + 1, "a") || is(i + 1, "an")) ? i + 2 : i + 1;
        if (number == 0 || unitIndex + 1 >= sentence.size()) return null;
        String unit = token(unitIndex).lemma();
        if (!UNITS.contains(unit) || half && !unit.equals("year")) return null;
        String counted = half ? "month" : unit;
        int end = unitIndex + 2;
        LocalDate anchor = timeline.anchor();
        switch (lower(unitIndex + 1)) {
            case "ago" -> {
                return anchor == null ? null : known(moved(PartialDate.of(anchor), -number, counted), end);
            }
            case "later" -> {
                return fromTold(number, counted, end);
            }
            case "earlier" -> {
                return fromTold(-number, counted, end);
            }
            default -> {
                return null;
            }
        }
    }

    /** Two weeks after 3 May; a year before the date that follows. */
    private @Nullable Read counted(int i) {
        int number = CalendarWords.number(token(i));
        if (number == 0
                || i + 3 >= sentence.size()
                || !UNITS.contains(token(i + 1).lemma())) return null;
        int direction = is(i + 2, "after") ? 1 : is(i + 2, "before") ? -1 : 0;
        if (direction == 0) return null;
        Read from = monthFirst(i + 3);
        if (from == null) from = dayFirst(i + 3);
        if (from == null) from = year(i + 3);
        return from == null
                ? null
                : known(moved(from.date, direction * number, token(i + 1).lemma()), from.end);
    }

    private @Nullable Read fromTold(int steps, String unit, int end) {
        PartialDate told = timeline.told();
        if (told == null && timeline.anchor() != null && steps != 0) told = PartialDate.of(timeline.anchor());
        return told == null ? null : known(moved(told, steps, unit), end);
    }

    /** Null where the date is less exact than the unit. */
    private static @Nullable PartialDate moved(PartialDate date, int steps, String unit) {
        LocalDate first = date.firstDay();
        switch (unit) {
            case "year" -> {
                return new PartialDate(date.year() + steps, null, null);
            }
            case "month" -> {
                return date.month() == null ? null : month(YearMonth.from(first.plusMonths(steps)));
            }
            case "week" -> {
                return date.day() == null ? null : week(first.plusWeeks(steps), null);
            }
            default -> {
                return date.day() == null ? null : PartialDate.of(first.plusDays(steps));
            }
        }
    }

    /** The month in which the whole week lies, or its part up to a day. */
    private static @Nullable PartialDate week(LocalDate day, @Nullable LocalDate upTo) {
        LocalDate monday = day.with(DayOfWeek.MONDAY);
        LocalDate end = upTo == null ? monday.plusDays(6) : upTo;
        YearMonth month = YearMonth.from(monday);
        return month.equals(YearMonth.from(end)) ? month(month) : new PartialDate(end.getYear(), null, null);
    }

    private static PartialDate season(String season, int steps, LocalDate anchor) {
        boolean isOver = anchor.getMonthValue() >= (season.equals("winter") ? 12 : season.equals("spring") ? 5 : 8);
        int year = anchor.getYear();
        if (steps < 0 && !isOver) year--;
        if (steps > 0 && isOver) year++;
        return new PartialDate(year, null, null);
    }

    private static PartialDate month(YearMonth month) {
        return new PartialDate(month.getYear(), month.getMonthValue(), null);
    }

    private static PartialDate partial(int year, Month month, int day) {
        return new PartialDate(year, month.getValue(), day == 0 ? null : day);
    }

    private static @Nullable Read known(@Nullable PartialDate date, int end) {
        return date == null ? null : new Read(date, end);
    }

    private @Nullable Month monthAt(int i) {
        return i < sentence.size() ? CalendarWords.month(token(i)) : null;
    }

    private DateMention.Kind kind(int i) {
        for (int back = i - 1; back >= Math.max(0, i - 6); back--) {
            switch (lower(back)) {
                case "since" -> {
                    return DateMention.Kind.SINCE;
                }
                case "by", "until", "till", "before" -> {
                    return DateMention.Kind.UNTIL;
                }
                case "the",
                        "end",
                        "start",
                        "beginning",
                        "of",
                        "early",
                        "late",
                        "mid",
                        "-",
                        "last",
                        "next",
                        "least" -> {}
                default -> {
                    return DateMention.Kind.POINT;
                }
            }
        }
        return DateMention.Kind.POINT;
    }

    private boolean isAhead(int i) {
        return Tense.isAheadAt(sentence, i);
    }

    private boolean isBefore(int i, String word) {
        return i > 0 && lower(i - 1).equals(word);
    }

    private boolean is(int i, String word) {
        return i < sentence.size() && lower(i).equals(word);
    }

    private String lower(int i) {
        return token(i).text().toLowerCase(Locale.ROOT);
    }

    private Token token(int i) {
        return sentence.token(i);
    }

    /** A date and the index after its last token. */
    private record Read(PartialDate date, int end) {}
}
