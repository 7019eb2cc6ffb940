package org.entente.extraction.naming;

import java.util.List;
import java.util.Optional;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention.Form;
import org.jspecify.annotations.Nullable;

/** A sentence with every name of the gazetteer that begins at each of its tokens. */
final class Scan {

    private final Line line;
    private final @Nullable Known[] knowns;

    Scan(Line line, Trie<List<Sense>> names) {
        this.line = line;
        this.knowns = new Known[line.size()];
        for (int token = 0; token < line.size(); token++) knowns[token] = line.known(names, token);
    }

    Line line() {
        return line;
    }

    /** The longest name of the gazetteer that begins at the token. */
    Optional<Known> knownAt(int token) {
        return line.has(token) ? Optional.ofNullable(knowns[token]) : Optional.empty();
    }

    /** The name of the gazetteer that ends just before the token, the longest. */
    Optional<Known> knownBefore(int end) {
        for (int first = Math.max(0, end - 6); first < end; first++) {
            Known known = knowns[first];
            if (known != null && known.end() == end) return Optional.of(known);
        }
        return Optional.empty();
    }

    /** The country that a name, demonym or (where asked for) capital just before the token belongs to. */
    @Nullable
    String countryBefore(int end, boolean capitals) {
        return knownBefore(end).map(known -> country(known, capitals)).orElse(null);
    }

    /** The country whose name begins at the token. */
    @Nullable
    String countryAt(int token, boolean capitals) {
        return knownAt(token).map(known -> country(known, capitals)).orElse(null);
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
