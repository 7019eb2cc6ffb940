package org.entente.extraction.naming;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention.Form;
import org.jspecify.annotations.Nullable;

/** A sentence with every name of the gazetteer that begins at each of its tokens. */
final class Scan {

    private static final int LONGEST_COUNTRY = 6;
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());

    private final Line line;
    private final @Nullable Known[] knowns;
    private final @Nullable Known[] countries;

    Scan(Line line, Gazetteer gazetteer) {
        this.line = line;
        this.knowns = new Known[line.size()];
        this.countries = new Known[line.size()];
        for (int token = 0; token < line.size(); token++) {
            knowns[token] = line.known(gazetteer.names(), token);
            countries[token] = line.known(gazetteer.countryNames(), token);
        }
    }

    Line line() {
        return line;
    }

    /** The longest name of the gazetteer that begins at the token. */
    Optional<Known> knownAt(int token) {
        return line.has(token) ? Optional.ofNullable(knowns[token]) : Optional.empty();
    }

    /** The longest name, demonym or capital of a country that begins at the token. */
    Optional<Known> countryNameAt(int token) {
        return line.has(token) ? Optional.ofNullable(countries[token]) : Optional.empty();
    }

    /** The longest name, demonym or capital of a country that ends just before the token. */
    Optional<Known> countryNameBefore(int end) {
        for (int first = Math.max(0, end - LONGEST_COUNTRY); first < end; first++) {
            Known known = countries[first];
            if (known != null && known.end() == end) return Optional.of(known);
        }
        return Optional.empty();
    }

    /** The alpha-2 of the country whose name, demonym or (where asked for) capital ends just before the token. */
    @Nullable
    String countryBefore(int end, boolean capitals) {
        return countryNameBefore(end).map(known -> country(known, capitals)).orElse(null);
    }

    /** The alpha-2 of the country whose name, demonym or (where asked for) capital begins at the token. */
    @Nullable
    String countryAt(int token, boolean capitals) {
        return countryNameAt(token).map(known -> country(known, capitals)).orElse(null);
    }

    /** The country whose name goes before the tokens ("Polish", "Poland's") or follows ("of Poland", "in Warsaw"). */
    @Nullable
    String countryBeside(int first, int end) {
        boolean possessive = line.isPossessive(first - 1);
        String before = countryBefore(possessive ? first - 1 : first, possessive);
        if (before != null) return before;
        int next = line.is(end, "(") ? end + 3 : end;
        if (!line.is(next, "of") && !line.is(next, "in")) return null;
        return countryAt(line.afterArticle(next + 1), true);
    }

    /** The text itself where it is the alpha-2 of a country. */
    static @Nullable String code(String text) {
        return CODES.contains(text) ? text : null;
    }

    static @Nullable String country(Known known, boolean capitals) {
        for (Sense sense : known.senses()) {
            if (sense.entry().type() == EntityType.COUNTRY && (capitals || sense.form() != Form.METONYM)) {
                return sense.entry().country();
            }
        }
        return null;
    }
}
