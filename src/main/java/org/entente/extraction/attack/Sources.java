package org.entente.extraction.attack;

import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Dependencies;

/** Whose words a sentence tells. */
final class Sources {

    private static final int NEAR = 4;
    private static final String REPORTS =
            "report|paper|advisory|statement|study|indictment|complaint|alert|bulletin|analysis|notice";

    private final Wording wording;

    Sources(Wording wording) {
        this.wording = wording;
    }

    /** Whether the phrase means somebody who tells, finds or accuses. */
    boolean isSource(NounPhrase phrase) {
        if (wording.has(phrase.first(), phrase.end(), Kind.WATCHER)) return true;
        if (isNamer(phrase) || isFinder(phrase.first() - 1) || isHomeOfWatcher(phrase.first() - 1)) return true;
        if (isReport(phrase.first() - 1) || wording.is(phrase.end(), Kind.ACCUSE, Kind.CHARGE, Kind.LAW)) return true;
        Dependencies dependencies = wording.clauses().dependencies();
        int head = dependencies.head(phrase.head());
        if (head >= 0 && dependencies.is(phrase.head(), "nsubj") && isTelling(head)) return true;
        for (int at = phrase.end(); at < phrase.end() + NEAR; at++) if (isTelling(at)) return true;
        return false;
    }

    /** "The crew that the Australians call". */
    private boolean isNamer(NounPhrase phrase) {
        return wording.word(phrase.first() - 1).matches("that|which|whom|what|as|crew|group|gang|,")
                && wording.lemma(phrase.end()).matches("call|dub|track|nickname|christen|label|codename|designate");
    }

    /** "Researchers in Singapore", "an expert at the University of Lund". */
    private boolean isHomeOfWatcher(int preposition) {
        return wording.word(preposition).matches("in|at|from|of")
                && wording.is(preposition - 1, Kind.WATCHER)
                && wording.tag(preposition - 1).startsWith("NN")
                && !wording.is(preposition - 1, Kind.ACTOR);
    }

    /** "Was traced by the firm to", "as reported by". */
    private boolean isFinder(int by) {
        return wording.word(by).equals("by")
                && wording.tag(by - 1).equals("VBN")
                && wording.is(by - 1, Kind.ATTRIBUTE, Kind.CATCH, Kind.SAY)
                && !wording.is(by - 1, Kind.HEDGE);
    }

    private boolean isTelling(int at) {
        return wording.isVerb(at)
                && !wording.clauses().isPassive(at)
                && wording.is(at, Kind.SAY, Kind.ACCUSE, Kind.ATTRIBUTE, Kind.DENY, Kind.CHARGE);
    }

    /** "According to", "a paper by". */
    private boolean isReport(int preposition) {
        String before = wording.word(preposition - 1);
        if (wording.word(preposition).equals("to")) return before.equals("according");
        return wording.word(preposition).matches("by|from|of") && before.matches(REPORTS);
    }
}
