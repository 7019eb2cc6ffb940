package org.entente.extraction.naming;

import java.util.Set;
import org.entente.extraction.naming.Mention.Form;

/** When the name of a country, its people or its capital means the country. */
final class CountryRules {

    private static final Set<String> PREFIXES =
            Set.of("Sino", "Anglo", "Franco", "Indo", "Russo", "Greco", "Italo", "Turco", "Saudi");
    private static final Set<String> LANGUAGE =
            Set.of("speaking", "language", "speaker", "speakers", "version", "translation", "lessons");
    private static final Set<String> ALWAYS = Set.of(
            "Kremlin",
            "Downing",
            "Whitehall",
            "Élysée",
            "Elysee",
            "Elysée",
            "Zhongnanhai",
            "Planalto",
            "Itamaraty",
            "Matignon",
            "Kantei");
    private static final Set<String> PLACE = Set.of(
            "in", "at", "from", "near", "outside", "around", "through", "across", "via", "of", "to", "into", "for",
            "over", "inside", "within", "on", "toward", "towards", "off", "under");
    private static final Set<String> DEALING = Set.of(
            "with",
            "between",
            "by",
            "against",
            "than",
            "and",
            "or",
            "but",
            "that",
            "as",
            "among",
            "alongside",
            "versus",
            "without",
            "neither",
            "nor",
            "not",
            "both",
            "blame",
            "unlike",
            "like");
    private static final Set<String> MOVING = Set.of(
            "left",
            "visited",
            "visiting",
            "leave",
            "leaving",
            "visit",
            "reached",
            "reach",
            "entered",
            "toured",
            "bombed",
            "hit",
            "struck",
            "outside");
    private static final Set<String> TALKING = Set.of(
            "according",
            "attributed",
            "thanks",
            "due",
            "close",
            "linked",
            "tied",
            "ties",
            "links",
            "loyal",
            "message",
            "warning",
            "request",
            "offer",
            "response",
            "belongs",
            "proposed",
            "opposed",
            "sympathetic",
            "friendly",
            "allied",
            "points",
            "pointed",
            "back",
            "traced",
            "trace",
            "attribute",
            "help",
            "support",
            "pressure",
            "demand",
            "demands");
    private static final Set<String> CUES_OF_STATE = Lexicon.words("us-place");

    private final boolean americanGeorgia;

    /** @param americanGeorgia whether the article, where the sentence does not say, means the state of Georgia */
    CountryRules(boolean americanGeorgia) {
        this.americanGeorgia = americanGeorgia;
    }

    boolean accepts(Scan scan, Known known, Sense sense) {
        Line line = scan.line();
        int first = known.first();
        int end = known.end();
        if (isDateline(line, first, end)) return false;
        if (sense.form() == Form.METONYM) return actsAsGovernment(scan, known);
        String text = line.text(first);
        if (text.equals("Georgia") && known.length() == 1) return !isAmericanState(line);
        if (sense.form() == Form.DEMONYM) {
            if (PREFIXES.contains(text) && !text.equals("Saudi"))
                return line.isHyphen(end) && scan.countryAt(end + 1, false) != null;
            return !isLanguage(line, first, end);
        }
        return !text.equals("Jersey") || !line.lower(end).equals("city");
    }

    private static boolean isLanguage(Line line, int first, int end) {
        int next = line.isHyphen(end) ? end + 1 : end;
        if (line.lemma(first - 1).equals("speak") || line.lemma(first - 1).equals("spoken")) return true;
        return LANGUAGE.contains(line.lower(next))
                || line.lower(first - 1).equals("in")
                        && !line.tag(end).startsWith("NN")
                        && !line.tag(end).startsWith("JJ")
                        && line.text(first).matches(".*(ish|ese|ian|ench)");
    }

    /** "SINGAPORE, July 30 - ", "TBILISI - ". */
    private static boolean isDateline(Line line, int first, int end) {
        if (first > 0
                || !Spelling.isAllCapitals(line.text(first))
                || line.text(first).length() < 4) return false;
        String next = line.text(end);
        return next.equals("-")
                || next.equals("–")
                || next.equals("—")
                || next.equals("--")
                || next.equals(",")
                || next.equals(":")
                || next.equals(".")
                || next.equals("(");
    }

    private boolean isAmericanState(Line line) {
        boolean state = false;
        for (int token = 0; token < line.size(); token++) {
            String word = line.lower(token);
            if (word.equals("georgian")
                    || word.equals("georgians")
                    || word.equals("tbilisi")
                    || word.equals("russia")
                    || word.equals("abkhazia")
                    || word.equals("ossetia")) return line.lower(token).equals("russia") && state;
            if (CUES_OF_STATE.contains(word) && line.isCapitalized(token)) state = true;
            if (word.equals("state")
                    && line.lower(token + 1).equals("of")
                    && line.text(token + 2).equals("Georgia")) state = true;
        }
        return state || americanGeorgia;
    }

    /** Whether a capital acts, is acted on or is dealt with, rather than being where something happens. */
    private static boolean actsAsGovernment(Scan scan, Known known) {
        Line line = scan.line();
        int first = known.first();
        int end = known.end();
        if (ALWAYS.contains(line.text(first))) return true;
        if (line.text(first).equals("Washington")
                && (line.lower(end).equals("state") || line.text(end).equals(","))) {
            return line.lower(end).equals(",") && isSubject(scan, first, end);
        }
        String before = line.lower(first - 1);
        if (before.equals("in")
                && (line.lower(first - 2).startsWith("government")
                        || line.lower(first - 2).startsWith("authorities")
                        || line.lower(first - 2).startsWith("leadership"))) return true;
        if ((before.equals("to") || before.equals("from") || before.equals("of") || before.equals("for"))
                && isTalking(line, first - 2)) return true;
        boolean place = PLACE.contains(before);
        if (line.isPossessive(end))
            return !place || !before.equals("in") && !before.equals("at") && !before.equals("from");
        if (line.isHyphen(end))
            return !line.lower(end + 1).equals("based") && !line.lower(end + 1).equals("born");
        if (line.isHyphen(first - 1)) return scan.countryBefore(first - 1, true) != null;
        if (place) return false;
        if (isSubject(scan, first, end)) return true;
        if (DEALING.contains(before)) return !before.equals("by") || true;
        if (line.isVerb(first - 1) && !MOVING.contains(before)) return true;
        return false;
    }

    private static boolean isTalking(Line line, int token) {
        return TALKING.contains(line.lower(token));
    }

    /** Whether a verb follows, after the names coordinated with it and an adverb. */
    private static boolean isSubject(Scan scan, int first, int end) {
        Line line = scan.line();
        int token = end;
        for (int steps = 0; steps < 4; steps++) {
            if (line.text(token).equals(",")
                    || line.lower(token).equals("and")
                    || line.lower(token).equals("or")
                    || line.lower(token).equals("nor")) {
                int next = token + 1;
                if (line.lower(next).equals("and")) next++;
                if (scan.countryAt(next, true) == null) break;
                token = scan.countryNameAt(next).orElseThrow().end();
            } else break;
        }
        while (line.tag(token).equals("RB")
                || line.lower(token).equals("itself")
                || line.lower(token).equals("also")) token++;
        return line.isFiniteVerb(token) || line.tag(token).equals("VBN") && line.opens(first);
    }
}
