package org.entente.extraction.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as the text gives it: {@code 2016}, {@code 2016-02} or {@code 2016-02-15}. Ordered by the first day
 * that it can mean, the less exact first.
 *
 * @throws DateTimeException if there is no such day
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::firstDay)
            .thenComparing(date -> date.toString().length());

    public PartialDate {
        if (month == null && day != null) {
            throw new DateTimeException("Day %d of year %d lacks its month.".formatted(day, year));
        }
        LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** @throws DateTimeException unless the text is a year, a month or a day in ISO 8601 */
    public static PartialDate parse(String iso) {
        Matcher parts = ISO.matcher(iso);
        if (!parts.matches()) {
            throw new DateTimeException("'%s' is no date: give 2016, 2016-02 or 2016-02-15.".formatted(iso));
        }
        return new PartialDate(
                Integer.parseInt(parts.group(1)),
                parts.group(2) == null ? null : Integer.valueOf(parts.group(2)),
                parts.group(3) == null ? null : Integer.valueOf(parts.group(3)));
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (month == null) return "%04d".formatted(year);
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
