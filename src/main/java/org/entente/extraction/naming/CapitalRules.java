package org.entente.extraction.naming;

import java.util.Set;

/** When a capital acts, is acted on or is dealt with, rather than being where something happens. */
final class CapitalRules {

    private static final Set<String> SEATS = Lexicon.words("seat");
    private static final Set<String> PLACE = Lexicon.words("place-preposition");
    private static final Set<String> DEALING = Lexicon.words("dealing-word");
    private static final Set<String> MOVING = Lexicon.words("moving-verb");
    private static final Set<String> TALKING = Lexicon.words("talking-word");
    private static final Set<String> GOVERNMENT = Lexicon.words("government-word");
    private static final Set<String> AFTER_TALKING = Set.of("to", "from", "of", "for");
    private static final Set<String> PUTTING = Set.of("proposed", "proposes", "suggested", "suggests");
    private static final int PUT_NEAR = 9;
    private static final Set<String> AT = Set.of("in", "at", "from");
    /** "Laid at Minsk's door". */
    private static final Set<String> BLAMED =
            Set.of("door", "doorstep", "feet", "behest", "request", "invitation", "insistence", "instigation");

    /** "The hand of Minsk", "everything leads to Minsk", "this came from Minsk": who is behind it. */
    private static final Set<String> AUTHORSHIP =
            Set.of("hand", "work", "handiwork", "doing", "fingerprint", "hallmark");

    private static final Set<String> LEADING = Set.of("lead", "point", "trace", "answer", "report");
    private static final Set<String> COMING = Set.of("come", "originate");
    private static final Set<String> WHAT = Set.of("this", "that", "it", "order", "orders", "attack", "attacks");

    /** What somebody is in, on or under: "on the payroll of Minsk". */
    private static final Set<String> SERVICE = Set.of(
            "pay",
            "payroll",
            "service",
            "order",
            "behest",
            "interest",
            "direction",
            "instruction",
            "instigation",
            "employ",
            "command",
            "supervision",
            "orchestration",
            "behalf",
            "bidding",
            "proxy",
            "mercenary",
            "auspices");

    private static final Set<String> SERVING = Set.of("work", "spy", "hack", "steal", "act");
    private static final Set<String> ORDERED = Set.of("ordered", "commissioned", "hatched", "conceived");
    private static final Set<String> LOYAL =
            Set.of("loyal", "beholden", "subordinate", "linked", "tied", "attributed", "ascribed", "links", "ties");
    private static final Set<String> LAYING = Set.of("trace", "attribute", "ascribe", "impute");
    private static final Set<String> SUSPICION =
            Set.of("suspicion", "suspicions", "blame", "eyes", "pin", "pins", "pinned");
    private static final Set<String> FINGERS = Set.of("finger", "fingers", "point", "points", "pointed", "pointing");
    private static final int SUSPECTED_NEAR = 5;

    private static final Set<String> NOT_FROM = Set.of("based", "born");
    private static final Set<String> JOINING = Set.of(",", "and", "or", "nor");
    private static final Set<String> CALLING = Set.of("call", "prevail", "lean", "count", "rely");
    /** In two capitals, they are those of two countries. */
    private static final Set<String> OFFICIALS = Set.of(
            "officials",
            "analysts",
            "diplomats",
            "lawmakers",
            "ministers",
            "police",
            "investigators",
            "prosecutors",
            "ministries",
            "experts",
            "engineers",
            "negotiators",
            "agencies",
            "parliaments",
            "capitals",
            "cabinets");

    private static final Set<String> RELATIVE = Set.of("which", "whose");
    private static final int MOST_JOINED = 4;

    private final Scan scan;
    private final Line line;
    private final int first;
    private final int end;

    CapitalRules(Scan scan, int first, int end) {
        this.scan = scan;
        this.line = scan.line();
        this.first = first;
        this.end = end;
    }

    boolean actsAsGovernment() {
        if (SEATS.contains(Spelling.unaccented(line.lower(first)))) return true;
        if (line.is(first, "washington") && line.is(end, "state")) return false;
        if (line.is(end, ":") && line.opens(first)) return true;
        if (line.is(first, "washington") && line.isComma(end)) return isSubject();
        if (line.is(first - 1, "in") && line.in(first - 2, GOVERNMENT)) return true;
        if (line.in(end, GOVERNMENT) && !line.is(first - 1, "in")) return true;
        if (line.in(first - 1, AFTER_TALKING) && line.in(first - 2, TALKING)) return true;
        if (line.is(first - 1, "to") && isPut()) return true;
        if (line.is(first - 1, "of") && AUTHORSHIP.contains(line.lemma(first - 2))) return true;
        if (line.is(first - 1, "to") && LEADING.contains(line.lemma(first - 2))) return true;
        if (line.is(first - 1, "from")
                && COMING.contains(line.lemma(first - 2))
                && WHAT.contains(line.lower(first - 3))) return true;
        if (isServed() || isSuspected()) return true;
        if (line.is(first - 1, "on") && CALLING.contains(line.lemma(first - 2))) return true;
        if (line.is(first - 1, "in") && line.in(first - 2, OFFICIALS)) return isPaired();
        if (line.isPossessive(end)) return !line.in(first - 1, AT) || line.in(end + 1, BLAMED);
        if (line.isHyphen(end)) return !line.in(end + 1, NOT_FROM);
        if (line.isHyphen(first - 1)) return scan.countryBefore(first - 1, true) != null;
        return !line.in(first - 1, PLACE) && (isSubject() || isDealtWith() || isPaired());
    }

    /** "In the pay of Minsk", "take their orders from Minsk", "work for Minsk", "ordered in Minsk". */
    private boolean isServed() {
        String before = line.lemma(first - 2);
        if (line.is(first - 1, "of")) return SERVICE.contains(before);
        if (line.is(first - 1, "from")) return before.equals("order") || before.equals("instruction");
        if (line.is(first - 1, "in")) return ORDERED.contains(line.lower(first - 2));
        return line.is(first - 1, "for") && SERVING.contains(before);
    }

    /** "Suspicion fell on Minsk", "points the finger at Minsk", "leads straight to Minsk". */
    private boolean isSuspected() {
        if (line.is(first - 1, "to")) {
            int verb = line.tag(first - 2).equals("RB") ? first - 3 : first - 2;
            boolean leads = verb < first - 2 && LEADING.contains(line.lemma(verb));
            return leads || LOYAL.contains(line.lower(verb)) || isLaid(verb);
        }
        boolean at = line.is(first - 1, "at");
        if (!at && !line.is(first - 1, "on") && !line.is(first - 1, "upon")) return false;
        for (int token = first - 2; token >= Math.max(0, first - SUSPECTED_NEAR); token--) {
            if (line.in(token, at ? FINGERS : SUSPICION)) return true;
        }
        return false;
    }

    /** "Traced the attack to Minsk". */
    private boolean isLaid(int end) {
        for (int token = end; token >= Math.max(0, end - SUSPECTED_NEAR); token--) {
            if (line.isVerb(token)) return LAYING.contains(line.lemma(token));
        }
        return false;
    }

    /** "Has proposed a joint exercise to Maputo". */
    private boolean isPut() {
        for (int token = first - 2; token >= Math.max(0, first - PUT_NEAR); token--) {
            if (line.isVerb(token)) return line.in(token, PUTTING);
        }
        return false;
    }

    /** "Tirana and Skopje", with no word of place before: two capitals together are two governments. */
    private boolean isPaired() {
        int and = first - 2 >= 0 && line.is(first - 1, "and") ? first - 2 : -1;
        if (and >= 0) return scan.countryBefore(first - 1, true) != null && !isPlaced(first - 2) && !line.isNoun(end);
        if (!line.is(end, "and") || scan.countryAt(end + 1, true) == null) return false;
        int next = scan.countryNameAt(end + 1).orElseThrow().end();
        return !line.in(first - 1, MOVING) && !line.isNoun(next);
    }

    private boolean isPlaced(int capital) {
        return line.in(capital - 1, PLACE) || line.in(capital - 1, MOVING) || line.in(capital - 2, PLACE);
    }

    private boolean isDealtWith() {
        return line.in(first - 1, DEALING) || line.isVerb(first - 1) && !line.in(first - 1, MOVING);
    }

    /** Whether a verb follows, after the names coordinated with it and an adverb. */
    private boolean isSubject() {
        int token = end;
        for (int joined = 0; joined < MOST_JOINED; joined++) {
            int next = line.is(token + 1, "and") ? token + 2 : token + 1;
            if (!line.in(token, JOINING) || scan.countryAt(next, true) == null) break;
            token = scan.countryNameAt(next).orElseThrow().end();
        }
        while (line.tag(token).equals("RB") || line.is(token, "itself")) token++;
        return line.isFiniteVerb(token)
                || line.is(token, "to") && line.isVerb(token + 1) && isFirstOfList()
                || line.tag(token).equals("VBN") && line.opens(first)
                || isBeforeRelative(token);
    }

    /** "Paris, Berlin to set up a centre": where the sentence begins, or after a colon. */
    private boolean isFirstOfList() {
        int token = first;
        while (token > 1 && line.in(token - 1, JOINING)) token -= 2;
        return token <= 0 || line.is(token - 1, ":");
    }

    /** "Warsaw, which has traded samples with Kyiv, invited": a verb after the clause that ends with a comma. */
    private boolean isBeforeRelative(int token) {
        if (!line.isComma(token) || !line.in(token + 1, RELATIVE)) return false;
        int end = token + 2;
        while (end < line.size() && !line.isComma(end)) end++;
        while (end + 1 < line.size() && line.tag(end + 1).matches("RB|IN|DT|NNP|CD")) end++;
        return line.isFiniteVerb(end + 1);
    }
}
