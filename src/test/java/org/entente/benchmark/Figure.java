package org.entente.benchmark;

import java.util.Locale;

/**
 * One line of the result.
 *
 * @param measured of Entente, with its unit
 * @param compared the other side, with its unit
 * @param ratio of the two
 * @param wanted what the ratio, or the figure, should be
 */
record Figure(String what, String measured, String compared, String ratio, String wanted) {

    static final String HEAD = """
            | what | Entente | compared with | ratio | wanted |
            | --- | --- | --- | --- | --- |
            """;

    String row() {
        return "| %s | %s | %s | %s | %s |%n".formatted(what, measured, compared, ratio, wanted);
    }

    static String number(double value) {
        String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, form, value);
    }

    static String times(double ratio) {
        return number(ratio) + " ×";
    }
}
