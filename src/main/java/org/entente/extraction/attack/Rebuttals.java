package org.entente.extraction.attack;

import java.util.stream.IntStream;

/** Whether a verb, with what stands around it, rejects what somebody is accused of. */
final class Rebuttals {

    private static final int OBJECT_WITHIN = 9;

    private final Wording wording;

    Rebuttals(Wording wording) {
        this.wording = wording;
    }

    /** By cheap checks alone. */
    static boolean mayBeIn(Wording wording) {
        return wording.has(Kind.DENY, Kind.SPURN, Kind.BASELESS)
                || wording.has(Kind.CALL, Kind.EVIDENCE) && wording.has(Kind.CHARGE_NOUN, Kind.REPORT)
                || new Rebuttals(wording).tellsNothing();
    }

    boolean isIn(int verb) {
        if (isLeftOpen(verb)) return false;
        if (wording.is(verb, Kind.DENY) && isAboutCharges(verb)) return true;
        if (wording.is(verb, Kind.SPURN) && hasCharge(verb + 1)) return true;
        if (wording.is(verb, Kind.CALL) && callsNames(verb)) return true;
        return wording.is(verb, Kind.SAY) && (saysBaseless() || tellsNothing());
    }

    /** "Neither confirmed nor denied it", "has not denied it". */
    private boolean isLeftOpen(int verb) {
        return IntStream.range(Math.max(0, verb - 2), verb)
                .anyMatch(at -> wording.word(at).matches("nor|neither|not|n't|never"));
    }

    /** Whether the object is a charge, or at least nothing else that one may refuse. */
    private boolean isAboutCharges(int verb) {
        for (int at = verb + 1; at < Math.min(verb + OBJECT_WITHIN, wording.size()); at++) {
            boolean other = wording.is(at, Kind.OTHER_OBJECT);
            if (other && !wording.word(at - 1).equals("such")) return false;
            if (other || wording.is(at, Kind.CHARGE_OBJECT) || isPronoun(at)) return true;
        }
        return wording.lemma(verb).matches("deny|refute|disavow|disclaim")
                || wording.word(verb + 1).matches("\\.|;|,|")
                || wording.clauses().dependencies().is(verb, "acl");
    }

    private boolean hasCharge(int from) {
        return IntStream.range(from, Math.min(from + OBJECT_WITHIN, wording.size()))
                .anyMatch(at -> isCharge(at)
                        || at == from && isPronoun(at)
                        || wording.word(at).matches("innocen(?:t|ce)"));
    }

    private boolean isPronoun(int at) {
        return wording.word(at).matches("it|this|that|them");
    }

    private boolean isCharge(int at) {
        return wording.is(at, Kind.CHARGE_NOUN)
                || wording.is(at, Kind.REPORT)
                || wording.is(at, Kind.CHARGE_OBJECT) && wording.tag(at).startsWith("NN") && !isDeed(at);
    }

    private boolean isDeed(int at) {
        return wording.is(at, Kind.NOUN_OPEN, Kind.NOUN_CYBER)
                || wording.word(at).matches("hand|part|role|links?");
    }

    /** "Called the document a stale dish", "called it a smear"; not "called the report credible". */
    private boolean callsNames(int verb) {
        int end = Math.min(verb + 14, wording.size());
        if (wording.has(verb + 1, end, Kind.BASELESS)) return true;
        if (wording.has(verb + 1, end, Kind.PRAISE)) return false;
        int charge = IntStream.range(verb + 1, Math.min(verb + 6, wording.size()))
                .filter(this::isCharge)
                .findFirst()
                .orElse(-1);
        if (charge < 0) return false;
        String next = wording.word(charge + 1);
        return next.matches("an?|the|as|another|just|nothing|little|no|pure|``|\"|“|''|”")
                || wording.tag(charge + 1).startsWith("JJ");
    }

    /** "Said that the charges were groundless", "opposes such groundless accusations", "made without evidence". */
    private boolean saysBaseless() {
        for (int at = 0; at < wording.size(); at++) {
            if (wording.is(at, Kind.BASELESS) && (isPredicate(at) || isChargeWithin(at))) return !isNot(at);
            boolean without = wording.word(at).matches("without|no|any")
                    && wording.has(at + 1, at + 5, Kind.EVIDENCE)
                    && wording.has(0, at, Kind.CHARGE_NOUN);
            if (without) return true;
        }
        return false;
    }

    private boolean isPredicate(int baseless) {
        return IntStream.range(Math.max(0, baseless - 4), baseless)
                .anyMatch(at -> wording.lemma(at).equals("be") && wording.has(0, at, Kind.CHARGE_OBJECT, Kind.REPORT));
    }

    private boolean isChargeWithin(int baseless) {
        return IntStream.range(baseless + 1, Math.min(baseless + 4, wording.size()))
                .anyMatch(this::isCharge);
    }

    private boolean isNot(int at) {
        return wording.word(at - 1).matches("not|n't|no|never")
                || wording.word(at - 2).matches("not|n't|never");
    }

    /** "It has nothing to do with", "no involvement", "Denmark conducts no such attacks". */
    private boolean tellsNothing() {
        for (int at = 0; at < wording.size() - 2; at++) {
            if (wording.isNothingToDo(at) || isNobody(at) || isNotInvolved(at) || isNoSuchPractice(at)) return true;
        }
        return false;
    }

    private boolean isNobody(int at) {
        return wording.word(at).matches("no|any|none")
                && wording.is(at + 1, Kind.CREW)
                && wording.has(at, wording.size(), Kind.INVOLVEMENT, Kind.BEHIND, Kind.RESPONSIBLE);
    }

    private boolean isNotInvolved(int at) {
        int next = wording.word(at + 1).matches("the|an?|been") ? at + 2 : at + 1;
        return wording.word(at).matches("no|any|not|n't|never|neither|nor")
                && wording.word(next)
                        .matches(
                                "part|role|involvement|involved|hand|way|such|behind|knowledge|order|ordered|conduct"
                                        + "|conducted|carry|hack|hacked|engage|engaged|responsible|intention|motive|attack|spy");
    }

    /** "Conducts no cyberattacks". */
    private boolean isNoSuchPractice(int at) {
        return wording.word(at).equals("no")
                && wording.isVerb(at - 1)
                && wording.has(at + 1, at + 4, Kind.NOUN_CYBER, Kind.CREW);
    }
}
