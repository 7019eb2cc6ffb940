package org.entente.export;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV as RFC 4180 has them, harmless to a spreadsheet: no cell is a formula. */
public final class Csv {

    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private Csv() {}

    /** With its end. */
    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula has an apostrophe before it, which makes it text. */
    private static String cell(String text) {
        boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
