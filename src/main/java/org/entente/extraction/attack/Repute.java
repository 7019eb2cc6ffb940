package org.entente.extraction.attack;

import java.util.Optional;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** What those who look into it take a crew for: "which the vendor assesses to be Chinese", "thought to be Iranian". */
final class Repute {

    private static final int REACH = 12;
    private static final String HOLDING =
            "assess|believe|consider|think|judge|deem|call|say|describe|reckon|suspect|presume|regard|hold|label|repute|assume"
                    + "|rumour|rumor|know|understand|estimate|dub|claim|brand|portray|characterise|characterize|identify|declare|class";
    private static final String ALONE = "consider|deem|call|think|judge|label|believe|brand|declare";
    private static final String LINKS = "to|as|being|is|are|was|were|of|come|comes|hail|hails|from|n't|probably|likely";

    private final Wording wording;

    private Repute(Wording wording) {
        this.wording = wording;
    }

    /** @param at the end of the phrase that names or describes the crew */
    static Optional<Ties.Tie> after(Wording wording, int at) {
        return new Repute(wording).read(at);
    }

    private Optional<Ties.Tie> read(int end) {
        int start = wording.word(end).equals(",") ? end + 1 : end;
        boolean relative = wording.word(start).matches("that|which|who|whom|whose");
        boolean participle = wording.tag(start).matches("VBN|VBD|RB");
        if (!relative && !participle) return Optional.empty();
        int last = Math.min(relative ? start + REACH : start + 2, wording.size());
        for (int at = start; at < last; at++) {
            if (wording.word(at).equals(";") || wording.is(at, Kind.VERB_CYBER)) return Optional.empty();
            if (!wording.tag(at).startsWith("VB") || !wording.lemma(at).matches(HOLDING)) continue;
            Optional<Ties.Tie> tie = told(at);
            if (tie.isPresent()) return tie;
        }
        return Optional.empty();
    }

    /** What follows the verb: "to be Chinese", "as an arm of". */
    private Optional<Ties.Tie> told(int verb) {
        int at = afterHolder(verb + 1);
        int first = at;
        while (wording.word(at).matches(LINKS)
                || wording.lemma(at).matches("be|have") && wording.tag(at).startsWith("VB")) at++;
        boolean linked = at > first;
        if (!linked && !wording.lemma(verb).matches(ALONE)) return Optional.empty();
        int from = at;
        Optional<NounPhrase> what = wording.phraseFrom(at);
        int end = what.map(NounPhrase::end).orElse(at + 1);
        return wording.names().in(wording.sentence()).stream()
                .filter(mention -> mention.type() == EntityType.COUNTRY && mention.form() == Mention.Form.DEMONYM
                        || linked && wording.word(from - 1).equals("from"))
                .filter(mention -> mention.first() >= from && mention.first() < end && !Ties.isEmpty(wording, mention))
                .filter(mention -> mention.type() == EntityType.COUNTRY && isOfCrew(mention, what))
                .map(mention -> new Ties.Tie(mention, attribution(mention, what), true, end))
                .findFirst();
    }

    /** After "described by the company". */
    private int afterHolder(int at) {
        if (!wording.word(at).equals("by")) return at;
        return wording.phraseFrom(at + 1).map(NounPhrase::end).orElse(at);
    }

    /** "Chinese", "a Chinese crew"; but not "a Chinese name". */
    private boolean isOfCrew(Mention mention, Optional<NounPhrase> what) {
        if (what.isEmpty() || mention.end() >= what.get().end()) return true;
        return wording.is(what.get().head(), Kind.ACTOR, Kind.CREW, Kind.SPY)
                || wording.tag(mention.end()).equals("HYPH");
    }

    private Attribution attribution(Mention mention, Optional<NounPhrase> what) {
        return what.map(phrase -> Ties.within(wording, phrase, mention)).orElse(Attribution.NATIONAL);
    }
}
