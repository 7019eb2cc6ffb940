package org.entente.extraction.attack;

import java.util.List;

/** Finds who is blamed for what in one sentence, in whatever words. */
final class Frames {

    private static final Kind[] BLAMING = {
        Kind.ACCUSE, Kind.ATTRIBUTE, Kind.BEHIND, Kind.RESPONSIBLE, Kind.WORK, Kind.POINT, Kind.CLAIM, Kind.CULPRIT
    };

    private Frames() {}

    /** Before anything costly is asked: whether any word could blame somebody. */
    static boolean mayBeIn(Wording wording) {
        if (wording.has(BLAMING)) return true;
        for (int at = 0; at < wording.size() - 1; at++) {
            boolean identified = wording.is(at, Kind.CREW) && wording.has(at + 1, at + 5, Kind.BE);
            boolean done = wording.token(at).lemma().equals("do")
                    && wording.word(at + 1).equals("it");
            boolean came = wording.is(at + 1, Kind.ORIGIN)
                    && (wording.word(at).matches("this|that|it") || wording.is(at, Kind.INCIDENT));
            if (identified || done || came) return true;
        }
        return false;
    }

    static List<Allegation> in(Wording wording, List<Integer> triggers) {
        Blames blames = new Blames(wording, triggers);
        Accusations accusations = new Accusations(blames);
        Tracings tracings = new Tracings(blames);
        Retaliations retaliations = new Retaliations(blames);
        Predicates predicates = new Predicates(blames);
        for (int at = 0; at < wording.size(); at++) {
            if (wording.isVerb(at)) {
                accusations.read(at);
                tracings.read(at);
                retaliations.read(at);
            } else {
                predicates.read(at);
            }
        }
        return blames.all();
    }
}
