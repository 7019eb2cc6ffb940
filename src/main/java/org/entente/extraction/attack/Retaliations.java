package org.entente.extraction.attack;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;

/** How states answer those whom they hold responsible: "expelled Iran's diplomats over the cyberattack". */
final class Retaliations {

    private static final Set<String> ANSWERS = Set.of(
            "expel", "summon", "eject", "sever", "cut", "break", "suspend", "throw", "kick", "send", "evict", "banish");
    private static final Set<String> REASONS = Set.of("over", "after", "for", "because", "following");
    private static final String SUBJECTS =
            "diplomats?|ambassadors?|envoys?|charg[eé]|attach[eé]s?|relations|ties|embassy|officers|mission|staff|spies";
    private static final int REACH = 14;

    private final Blames blames;
    private final Wording wording;

    Retaliations(Blames blames) {
        this.blames = blames;
        this.wording = blames.wording();
    }

    void read(int verb) {
        if (!ANSWERS.contains(wording.lemma(verb)) || wording.clauses().isPassive(verb)) return;
        int reason = reasonAfter(verb);
        if (reason < 0 || !tells(verb, reason)) return;
        OptionalInt event = blames.triggerAfter(reason);
        List<String> states = wording.subject(verb).stream()
                .flatMap(phrase -> countries(phrase).stream())
                .toList();
        Optional<String> other = wording.phrases().stream()
                .filter(phrase -> phrase.first() > verb && phrase.end() <= reason)
                .flatMap(phrase -> countries(phrase).stream())
                .findFirst();
        if (event.isEmpty() || states.size() != 1 || other.isEmpty() || states.contains(other.get())) return;
        Party accused = Party.of(other.get(), EntityType.COUNTRY, other.get()).tied(Attribution.STATE, true);
        blames.add(verb, accused, states, event.getAsInt());
    }

    private int reasonAfter(int verb) {
        for (int at = verb + 1; at < Math.min(verb + REACH, wording.size()); at++) {
            if (wording.word(at).equals(";") || wording.isFinite(at)) return -1;
            if (REASONS.contains(wording.word(at))) return at;
        }
        return -1;
    }

    /** Whether it is about diplomats, or relations. */
    private boolean tells(int verb, int reason) {
        for (int at = verb + 1; at < reason; at++) if (wording.word(at).matches(SUBJECTS)) return true;
        return false;
    }

    private List<String> countries(NounPhrase phrase) {
        return wording.mentions(phrase).stream()
                .map(mention -> wording.countryOf(mention).orElse(null))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }
}
