package org.entente.extraction.attack;

import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extraction.finding.NounPhrase;

/** Whose opinion a sentence tells without a verb of saying: "in the view of", "is convinced that", "has little doubt". */
final class Opinions {

    private static final int AFTER = 6;

    private final Wording wording;

    Opinions(Wording wording) {
        this.wording = wording;
    }

    /** Who holds it, where what the token tells is the opinion. */
    Optional<NounPhrase> holder(int token) {
        for (int at = 0; at < wording.size(); at++) {
            if (isView(at)) return wording.phraseFrom(at + 4);
            if (isPossessedView(at)) return wording.phraseFrom(at + 1);
            if (at < token && isConviction(at)) {
                OptionalInt subject = subject(at);
                if (subject.isPresent()) return wording.phraseAt(subject.getAsInt());
            }
        }
        return Optional.empty();
    }

    /** "In the view of". */
    private boolean isView(int at) {
        return wording.word(at).matches("in|by")
                && wording.word(at + 1).equals("the")
                && isOpinion(at + 2)
                && wording.word(at + 3).equals("of");
    }

    /** "By the ministry's account", "in Contoso's view". */
    private boolean isPossessedView(int at) {
        if (!wording.word(at).matches("in|by|on")) return false;
        for (int end = at + 2; end < Math.min(at + AFTER, wording.size()); end++) {
            if (wording.tag(end).equals("POS")) return isOpinion(end + 1);
        }
        return false;
    }

    private boolean isOpinion(int at) {
        return wording.word(at)
                .matches(
                        "view|opinion|judge?ment|assessment|estimation|estimate|account|words|reckoning|telling|reading");
    }

    /** "Is convinced that", "has little doubt that". */
    private boolean isConviction(int at) {
        if (wording.word(at).matches("convinced|certain|sure|confident|adamant|positive"))
            return wording.lemma(at - 1).matches("be|very|quite|now|seem|feel") && hasClause(at);
        return wording.word(at).matches("doubts?") && wording.word(at - 1).matches("no|little|few") && hasClause(at);
    }

    private boolean hasClause(int at) {
        String next = wording.word(at + 1);
        return next.equals("that") || wording.phraseFrom(at + 1).isPresent();
    }

    private OptionalInt subject(int at) {
        if (wording.word(at - 3).equals("there") || wording.word(at - 4).equals("there")) return OptionalInt.empty();
        OptionalInt own = wording.clauses().subject(at);
        if (own.isPresent()) return own;
        int head = wording.clauses().dependencies().head(at);
        return head < 0 ? own : wording.clauses().subject(head);
    }
}
