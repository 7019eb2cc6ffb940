package org.entente.extraction.attack;

import java.util.List;

/** Finds who is blamed for what in one sentence, in whatever words. */
final class Frames {

    private Frames() {}

    static List<Allegation> in(Wording wording, List<Integer> triggers) {
        Blames blames = new Blames(wording, triggers);
        Accusations accusations = new Accusations(blames);
        Tracings tracings = new Tracings(blames);
        Predicates predicates = new Predicates(blames);
        for (int at = 0; at < wording.size(); at++) {
            if (wording.isVerb(at)) {
                accusations.read(at);
                tracings.read(at);
            } else {
                predicates.read(at);
            }
        }
        return blames.all();
    }
}
