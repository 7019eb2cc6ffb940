package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.finding.NounPhrase;

/**
 * A phrase that follows a verb or a noun of attack.
 *
 * @param preposition before it, in lower case; empty for an object
 */
record Slot(String preposition, Extent extent) {

    private static final Set<String> STOPS = Set.of(";", ":", "?", "!", ".");

    NounPhrase phrase() {
        return extent.parts().get(0).phrase();
    }

    int head() {
        return phrase().head();
    }

    /**
     * The phrases from a token on, as far as they can belong to what stands before it: up to the next verb, relative
     * clause or conjunction.
     *
     * @param nesting the prepositions that keep a phrase within the one before
     */
    static List<Slot> from(Wording wording, int first, Set<String> nesting) {
        List<Slot> slots = new ArrayList<>();
        String preposition = "";
        int at = first;
        while (at < wording.size()) {
            Optional<NounPhrase> phrase = wording.phraseFrom(at);
            if (phrase.isPresent()) {
                if (preposition.isEmpty() && !slots.isEmpty()) break;
                Extent extent = Extent.of(wording, phrase.get(), nesting, preposition);
                slots.add(new Slot(preposition, extent));
                preposition = "";
                at = extent.end();
            } else if (isPreposition(wording, at)) {
                preposition = wording.token(at).text().toLowerCase(Locale.ROOT);
                at++;
            } else if (afterParenthesis(wording, at) > at) {
                at = afterParenthesis(wording, at);
            } else if (isPassedOver(wording, at)) {
                at++;
            } else {
                break;
            }
        }
        return slots;
    }

    private static boolean isPreposition(Wording wording, int at) {
        String tag = wording.tag(at);
        if (wording.word(at).equals("to")) return !wording.tag(at + 1).equals("VB");
        if (Set.of("that", "whether", "if", "because", "while", "although", "though")
                .contains(wording.word(at))) return false;
        return !wording.word(at).equals("than") && (tag.equals("IN") || tag.equals("RP"));
    }

    /** After ", probably soldiers," where a preposition goes on; {@code at} itself elsewhere. */
    private static int afterParenthesis(Wording wording, int at) {
        if (!wording.word(at).equals(",")) return at;
        for (int close = at + 2; close < Math.min(at + 10, wording.size()); close++) {
            if (wording.isFinite(close) || wording.word(close).matches("and|;")) return at;
            if (wording.word(close).equals(",")) return isPreposition(wording, close + 1) ? close + 1 : at;
        }
        return at;
    }

    private static boolean isPassedOver(Wording wording, int at) {
        String word = wording.word(at);
        if (wording.isQuote(at)) return true;
        if (STOPS.contains(word)) return false;
        if (word.equals("than")) return true;
        if (word.equals(",") || word.equals("and")) {
            return isPreposition(wording, at + 1) || wording.tag(at + 1).startsWith("RB");
        }
        return wording.tag(at).startsWith("RB")
                || wording.tag(at).startsWith("JJ")
                || wording.tag(at).matches("POS|FW");
    }
}
