package org.entente.extraction.agreement;

import java.util.Locale;
import java.util.Map;
import org.entente.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Nouns that say what is done to an agreement: "the signing of". */
final class Nominal {

    private static final Map<String, Act> ACTS = Map.ofEntries(
            Map.entry("signing", Act.SIGN),
            Map.entry("signature", Act.SIGN),
            Map.entry("conclusion", Act.SIGN),
            Map.entry("renewal", Act.SIGN),
            Map.entry("extension", Act.SIGN),
            Map.entry("launch", Act.ESTABLISH),
            Map.entry("announcement", Act.ESTABLISH),
            Map.entry("establishment", Act.ESTABLISH),
            Map.entry("creation", Act.ESTABLISH),
            Map.entry("inauguration", Act.ESTABLISH),
            Map.entry("ratification", Act.RATIFY),
            Map.entry("implementation", Act.RATIFY),
            Map.entry("suspension", Act.END),
            Map.entry("termination", Act.END),
            Map.entry("withdrawal", Act.END),
            Map.entry("exit", Act.END),
            Map.entry("departure", Act.END),
            Map.entry("pullout", Act.END),
            Map.entry("denunciation", Act.END),
            Map.entry("cancellation", Act.END),
            Map.entry("abrogation", Act.END),
            Map.entry("expiry", Act.END),
            Map.entry("dissolution", Act.END),
            Map.entry("rejection", Act.REJECT),
            Map.entry("refusal", Act.REJECT),
            Map.entry("collapse", Act.COLLAPSE));

    private Nominal() {}

    static @Nullable Act act(Token token) {
        return token.isNoun() ? ACTS.get(token.lemma().toLowerCase(Locale.ROOT)) : null;
    }
}
