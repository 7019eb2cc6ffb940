package org.entente.extraction.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** The words for days, months, years and numbers. */
public final class CalendarWords {

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3) + ".", month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept.", Month.SEPTEMBER);
        MONTHS.put("sept", Month.SEPTEMBER);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3) + ".", day);
        }
        MONTHS.remove("mar");
    }

    private CalendarWords() {}

    /** The month that the token names; "may" and "march" only with a capital and not as verbs. */
    public static @Nullable Month month(Token token) {
        String text = token.text();
        if (!Character.isUpperCase(text.charAt(0))) return null;
        Month month = MONTHS.get(text.toLowerCase(Locale.ROOT));
        if (month == null) return null;
        boolean isOtherWord = token.tag().equals("MD") || token.isVerb();
        return isOtherWord ? null : month;
    }

    /** Whether the token is the name of a month or of a day of the week. */
    public static boolean isTime(Token token) {
        return month(token) != null || weekday(token) != null;
    }

    static @Nullable DayOfWeek weekday(Token token) {
        if (!Character.isUpperCase(token.text().charAt(0))) return null;
        return WEEKDAYS.get(token.text().toLowerCase(Locale.ROOT));
    }

    /** A year of four digits that an article can tell of; 0 where the token is none. */
    static int year(Token token) {
        String text = token.text();
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) return 0;
        int year = Integer.parseInt(text);
        return year >= 1900 && year <= 2099 ? year : 0;
    }

    /** A day of the month, "4" or "4th"; 0 where the token is none. */
    static int dayOfMonth(Token token) {
        String text = token.text().replaceFirst("(?<=\\d)(?:st|nd|rd|th)$", "");
        if (text.isEmpty() || text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) return 0;
        int day = Integer.parseInt(text);
        return day >= 1 && day <= 31 ? day : 0;
    }

    /** A small number in digits or in words, "a" included; 0 where the token is none. */
    static int number(Token token) {
        String text = token.text().toLowerCase(Locale.ROOT);
        if (text.equals("a") || text.equals("an")) return 1;
        if (NUMBERS.contains(text)) return NUMBERS.indexOf(text);
        return text.length() <= 2 && text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : 0;
    }
}
