package org.entente.extraction.naming;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every country and territory of ISO 3166-1, found by code, name or demonym, whatever the case. */
public final class Countries {

    private static final Countries BUNDLED = new Countries();

    private final SortedMap<String, String> names = new TreeMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> capitals = new HashMap<>();

    private Countries() {
        for (Table.Row row : Table.rows("countries.tsv")) {
            String code = row.text(0);
            names.put(code, row.text(1));
            codes.put(folded(code), code);
            codes.put(folded(row.text(1)), code);
            row.list(2).forEach(name -> codes.putIfAbsent(folded(name), code));
            row.list(3).forEach(demonym -> codes.putIfAbsent(folded(demonym), code));
            row.list(4).forEach(capital -> capitals.putIfAbsent(folded(capital), code));
        }
        // a code of three letters yields to a name that reads the same
        names.keySet().forEach(code -> alpha3(code).ifPresent(alpha3 -> codes.putIfAbsent(folded(alpha3), code)));
    }

    public static Countries bundled() {
        return BUNDLED;
    }

    /** The alpha-2 code of the country that answers to a code, an English name or a demonym. */
    public Optional<String> codeOf(String form) {
        return Optional.ofNullable(codes.get(folded(form.strip())));
    }

    /** The alpha-2 code of the country that is governed from a capital: "Lima". */
    public Optional<String> governedFrom(String capital) {
        return Optional.ofNullable(capitals.get(folded(capital.strip())));
    }

    /** The English name of the country with an alpha-2 code. */
    public Optional<String> nameOf(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** The alpha-3 code of the country with an alpha-2 code; one outside the standard (XK) has none. */
    public static Optional<String> alpha3(String code) {
        try {
            return Optional.of(new Locale.Builder().setRegion(code).build().getISO3Country())
                    .filter(alpha3 -> !alpha3.isEmpty());
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String folded(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
