package org.entente.extraction.attack;

import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;

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
        return speaker(token);
    }

    /** Whether the sentence gives what it tells as hearsay: "by one account", "people familiar with the matter". */
    boolean isHearsay() {
        for (int at = 0; at < wording.size(); at++) {
            boolean account = wording.word(at).matches("by|in|on|from")
                    && wording.word(at + 1).matches("one|some|many|several|most|all|their|his|her|its|this|that")
                    && isOpinion(at + 2);
            boolean insiders = wording.word(at).matches("people|persons?|officials|sources?|someone|those")
                    && wording.word(at + 1).matches("familiar|close|briefed|acquainted|with")
                    && wording.word(at + 2).matches("with|to|on|knowledge|direct");
            if (account || insiders) return true;
        }
        return false;
    }

    /** Who speaks in "Riga: Belarusian spies read ministry's mail", "Spies read ministry's mail: Riga". */
    private Optional<NounPhrase> speaker(int token) {
        for (int colon = 1; colon < wording.size() - 1; colon++) {
            if (!wording.word(colon).equals(":")) continue;
            int end = colon;
            Optional<NounPhrase> before = wording.phraseFrom(0).filter(phrase -> phrase.end() == end);
            if (token > colon && before.isPresent()) return before.filter(this::maySpeak);
            Optional<NounPhrase> after = wording.phraseFrom(colon + 1).filter(phrase -> isLast(phrase.end()));
            if (token < colon && after.isPresent()) return after.filter(this::maySpeak);
        }
        return Optional.empty();
    }

    private boolean isLast(int end) {
        return end == wording.size()
                || end == wording.size() - 1 && wording.word(end).equals(".");
    }

    private boolean maySpeak(NounPhrase phrase) {
        return wording.is(phrase.head(), Kind.OFFICIAL, Kind.WATCHER, Kind.REPORT, Kind.SECRET)
                || wording.mentions(phrase).stream()
                        .anyMatch(mention -> mention.head() == phrase.head() && mention.type() != EntityType.GROUP);
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
