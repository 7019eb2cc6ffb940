package org.entente.extraction.attack;

import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.naming.Mention;

/** Whether a state is called the author of what others did: "the work of", "on the orders of", "paid for it". */
final class Authorship {

    private static final Set<String> AUTHORSHIP = Culprits.words("author");
    private static final Set<String> SERVANTS = Culprits.words("servant");
    private static final Set<String> RELATION = Culprits.words("relation");
    private static final Set<String> ORDERED = Culprits.words("orders");
    private static final Set<String> OWNED = Culprits.words("owned");

    private final Wording wording;
    private final Unknowns unknowns;

    Authorship(Wording wording) {
        this.wording = wording;
        this.unknowns = new Unknowns(wording);
    }

    /** "Israel had done it", "the Emirates ordered the intrusion", "Caracas had paid for the break-in", "Iran was behind". */
    boolean acts(Mention mention, NounPhrase phrase) {
        boolean people = mention.form() == Mention.Form.DEMONYM
                && wording.word(phrase.head()).endsWith("s");
        int at = people ? phrase.end() : mention.end();
        if (wording.word(at).matches("itself|alone")) at++;
        if (!wording.isVerb(at) && !wording.tag(at).matches("MD|RB")) return false;
        int start = at;
        while (at < start + 5
                && (wording.tag(at).matches("MD|RB") || wording.lemma(at).matches("be|have|stand|do"))
                && !wording.word(at + 1).matches("it|this|that|so")) at++;
        String lemma = wording.lemma(at);
        String next = wording.word(at + 1);
        if (lemma.equals("do")) return next.matches("it|this|that|so");
        if (wording.word(at).equals("behind")) return true;
        if (wording.word(at).matches("responsible|culpable|guilty")) return true;
        if (wording.word(at).equals("to") && next.equals("blame")) return true;
        if (lemma.equals("pull"))
            return wording.has(at, at + 4, Kind.BEHIND) || wording.word(at + 2).equals("strings");
        boolean pays = lemma.equals("pay") && next.equals("for");
        return (pays || ORDERED.contains(lemma))
                && !wording.clauses().isPassive(at)
                && IntStream.range(at + 1, Math.min(at + 5, wording.size()))
                        .anyMatch(token -> wording.is(token, Kind.INCIDENT, Kind.NOUN_CYBER, Kind.NOUN_OPEN)
                                || wording.word(token).matches("it|them|this"));
    }

    /** "Moscow's answer to the vote". */
    boolean isOwner(Mention mention, NounPhrase phrase) {
        int head = phrase.head();
        boolean does = wording.tag(mention.end()).matches("POS|VBZ")
                && wording.word(mention.end() + 1).matches("doing|handiwork|work");
        if (does && wording.lemma(phrase.first() - 1).equals("be")) return true;
        boolean owns = wording.tag(mention.end()).equals("POS") || mention.form() == Mention.Form.DEMONYM;
        if (!owns || mention.end() > head || !OWNED.contains(wording.word(head))) return false;
        if (wording.word(head).matches("spies|agents?|hackers?|operat.*")) return false;
        String before = wording.word(phrase.first() - 1);
        return before.matches("at|on|to|was|is|be|as|in|of|by|see|sees|saw|been") || wording.isVerb(phrase.first() - 1);
    }

    /** "The work of", "at the behest of", "they were officers of". */
    boolean isAuthor(int preposition) {
        String word = wording.word(preposition);
        if (word.equals("from")) return givesOrders(preposition);
        if (!word.matches("of|for|by|with|to")) return false;
        int noun = preposition - 1;
        if (!wording.tag(noun).startsWith("NN")) return false;
        String lemma = wording.lemma(noun);
        if (RELATION.contains(lemma))
            return word.matches("to|with") && wording.word(noun - 1).matches("with|has|have|had|close");
        if (!word.matches("of|for|by")) return false;
        if (lemma.matches("payroll|employ|uniform|guise") && !isWhere(noun)) return false;
        if (AUTHORSHIP.contains(lemma) && !isOwned(noun))
            return !lemma.equals("service") || wording.word(noun - 2).equals("in");
        return SERVANTS.contains(lemma) && isPredicate(noun);
    }

    /** "On the orders of": what is told as a fact. */
    boolean isServed(int preposition) {
        return wording.lemma(preposition - 1).matches("order|behest|behalf|pay|payroll|employ|service")
                && !wording.isOpinion()
                && IntStream.range(0, preposition)
                        .noneMatch(at -> wording.is(at, Kind.CHARGE, Kind.ACCUSE) && wording.isVerb(at));
    }

    /** "Takes its orders from". */
    private boolean givesOrders(int from) {
        return wording.lemma(from - 1).matches("order|instruction")
                && (wording.lemma(from - 3).matches("take|get|receive") || unknowns.areBefore(from - 1));
    }

    /** "On the payroll", "in the employ": somebody is, nobody copied it. */
    private boolean isWhere(int noun) {
        int before = wording.phraseAt(noun).map(NounPhrase::first).orElse(noun) - 1;
        return wording.word(before).matches("on|in|under|from");
    }

    private boolean isOwned(int noun) {
        return wording.tag(noun - 1).equals("POS")
                || wording.word(noun - 1).equals("in") && wording.lemma(noun).equals("order");
    }

    /** "They were officers of", "is thought to be a contractor of", "describes them as an arm of". */
    private boolean isPredicate(int noun) {
        int first = wording.phraseAt(noun).map(NounPhrase::first).orElse(noun);
        int be = first - 1;
        if (wording.lemma(be).equals("be")) {
            while (be > 0 && (wording.tag(be).matches("VB.*|TO|RB|MD"))) be--;
            return unknowns.areBefore(be + 1);
        }
        if (wording.word(be).equals("as")) return wording.has(0, be, Kind.CREW) || unknowns.areBefore(be);
        return wording.word(be).matches("by")
                && wording.lemma(noun).matches("unit|department|contractor|team|officer|operative");
    }
}
