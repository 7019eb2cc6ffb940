package org.entente.extraction.attack;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Hackers of whom nothing is known but who they are said to be: "the attackers were", "it was". */
final class Unknowns {

    private static final int REACH = 9;
    private static final Set<String> MEANT = Culprits.words("meant");

    private final Wording wording;

    Unknowns(Wording wording) {
        this.wording = wording;
    }

    /** "It was Iran", "the attackers were Turkish", "Fancy Bear is the GRU", "the talk is of". */
    boolean areCalled(int before, NounPhrase phrase) {
        int at = before;
        while (at > 0 && (wording.tag(at).startsWith("RB") || wording.word(at).matches("been|probably|no|other|than")))
            at--;
        String lemma = wording.lemma(at);
        if (lemma.matches("be|mean")) return areBefore(at) && endsThere(phrase);
        boolean talk =
                wording.word(at).matches("of|about") && wording.lemma(at - 1).matches("talk|speak|think");
        if (talk) return true;
        return wording.word(at).matches("on|upon|to")
                && IntStream.range(Math.max(0, at - 4), at)
                        .anyMatch(i -> wording.word(i).matches("suspicions?|blame|eyes|fingers?"));
    }

    private boolean endsThere(NounPhrase phrase) {
        return !wording.isVerb(phrase.end())
                && !wording.tag(phrase.end()).equals("POS")
                && !wording.tag(phrase.end()).equals("VBN");
    }

    /** Whether who is meant before a verb is somebody unknown, a crew or hackers: the noun or pronoun nearest to it. */
    boolean areBefore(int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            String tag = wording.tag(at);
            if (wording.word(at).matches("[.;:]")) return false;
            if (wording.word(at).equals(",") && isAside(at)) at = openingOf(at);
            else if (tag.startsWith("NN") || tag.matches("PRP|DT|CD|JJ") && MEANT.contains(wording.word(at)))
                return isSomeone(at);
        }
        return false;
    }

    private boolean isSomeone(int noun) {
        if (MEANT.contains(wording.word(noun)) || wording.is(noun, Kind.ACTOR, Kind.CREW)) return true;
        List<Mention> named = wording.names().at(wording.sentence(), noun);
        if (!named.isEmpty()) return named.stream().anyMatch(mention -> mention.type() == EntityType.GROUP);
        return wording.tag(noun).startsWith("NNP");
    }

    /** "The crew, which boasted of the deed, is": the comma closes what stands between. */
    private boolean isAside(int comma) {
        return openingOf(comma) > 0;
    }

    private int openingOf(int comma) {
        for (int at = comma - 1; at > 0; at--) if (wording.word(at).equals(",")) return at;
        return -1;
    }
}
