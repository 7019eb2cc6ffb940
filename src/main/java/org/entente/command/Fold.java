package org.entente.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Every {@code of}th item of a list, beginning with the {@code number}th. */
record Fold(int number, int of) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})/(\\d{1,6})");

    Fold {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException("Fold %d/%d: give a number from 1 to %2$d.".formatted(number, of));
        }
    }

    static Fold parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches())
            throw new IllegalArgumentException("'%s' is no fold: give 1/5 or the like.".formatted(text));
        return new Fold(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    <T> List<T> of(List<T> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i % of == number - 1)
                .mapToObj(all::get)
                .toList();
    }
}
