package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.naming.Mention;

/** Finds the noun phrases of a sentence where tagger and names disagree, or where a headline has lost its verb. */
final class Phrasing {

    private static final Kind[] HEADLINE_VERBS = {
        Kind.VERB_CYBER, Kind.VERB_OPEN, Kind.VERB_TAKE, Kind.ATTRIBUTE, Kind.ACCUSE, Kind.CHARGE, Kind.VERB_CARRY
    };

    private static final Set<String> SUBORDINATING = Set.of(
            "which", "that", "who", "whose", "where", "after", "as", "when", "while", "because", "before", "since");

    private final Words words;
    private final int forcedVerb;

    Phrasing(Words words) {
        this.words = words;
        this.forcedVerb = findForcedVerb();
    }

    /** The index of the noun that must be the verb of a headline; -1 without one. */
    int forcedVerb() {
        return forcedVerb;
    }

    /** From left to right, without overlap. */
    List<NounPhrase> phrases() {
        List<Mention> mentions = words.names().in(words.sentence());
        return withNominalGerunds(withSharedNouns(withBareDemonyms(withQuotedNames(
                withoutForcedVerb(withoutGerunds(withWholeNames(NounPhrase.in(words.sentence()), mentions)))))));
    }

    /** A name may be longer than a noun phrase, as the Organisation for the Prohibition of Chemical Weapons. */
    private static List<NounPhrase> withWholeNames(List<NounPhrase> phrases, List<Mention> mentions) {
        List<NounPhrase> whole = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            int covered = whole.isEmpty() ? 0 : whole.get(whole.size() - 1).end();
            if (phrase.head() < covered) continue;
            int end = phrase.end();
            int head = phrase.head();
            for (Mention mention : mentions) {
                if (!phrase.covers(mention.first()) || mention.end() <= end || !mention.isNamed()) continue;
                end = mention.end();
                head = mention.head();
            }
            whole.add(new NounPhrase(Math.max(phrase.first(), covered), end, head));
        }
        return whole;
    }

    /** "Accused of hijacking Danish accounts": the tagger takes the verb for a noun. */
    private List<NounPhrase> withoutGerunds(List<NounPhrase> phrases) {
        return phrases.stream()
                .map(phrase -> words.isGerund(phrase.first()) && phrase.head() > phrase.first()
                        ? new NounPhrase(phrase.first() + 1, phrase.end(), phrase.head())
                        : phrase)
                .toList();
    }

    /** "Danish gang hacks Swedish media sites": in a headline without a verb, the noun that can be one; or -1. */
    private int findForcedVerb() {
        for (int at = 1; at < words.size() - 1; at++) {
            if (words.tag(at).matches("VB[DZP]|MD") && !words.is(at, Kind.SAY)) return -1;
            if (!hasNoOtherVerb(at)) continue;
            if (words.tag(at).matches("NN.*|VB|JJ")
                    && words.is(at, HEADLINE_VERBS)
                    && agrees(at)
                    && isFollowedByObject(at)) return at;
        }
        return -1;
    }

    /** Whether every finite verb that follows is that of a clause at the side: "hacks sites, leaves messages that warn". */
    private boolean hasNoOtherVerb(int verb) {
        for (int at = verb + 1; at < words.size(); at++) {
            if (words.tag(at).matches("VB[DZP]|MD") && !words.is(at, Kind.SAY) && !isAside(verb, at)) return false;
        }
        return true;
    }

    private boolean isAside(int verb, int other) {
        if (words.word(other - 1).matches(",|and")) return true;
        return IntStream.range(verb + 1, other).anyMatch(at -> SUBORDINATING.contains(words.word(at)));
    }

    private boolean agrees(int verb) {
        boolean inflected = words.word(verb).endsWith("s") || words.word(verb).endsWith("ed");
        if (!inflected) return words.tag(verb - 1).matches("NNS|NNPS");
        return words.tag(verb - 1).startsWith("NN") || words.isQuote(verb - 1) || isAfterApposition(verb);
    }

    /** "Gutter Moon, a Danish gang, baited Swedish ministries". */
    private boolean isAfterApposition(int verb) {
        return words.word(verb - 1).equals(",")
                && words.word(verb).endsWith("ed")
                && IntStream.range(1, verb - 2)
                        .anyMatch(at ->
                                words.word(at).equals(",") && words.word(at + 1).matches("an?|the"));
    }

    private boolean isFollowedByObject(int verb) {
        boolean spies = words.word(verb).matches("spies|snoops|eavesdrops")
                && words.word(verb + 1).equals("on");
        return spies || words.tag(verb + 1).matches("NN.*|JJ.*|DT|CD|PRP\\$");
    }

    private List<NounPhrase> withoutForcedVerb(List<NounPhrase> phrases) {
        List<NounPhrase> all = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            if (!phrase.covers(forcedVerb)) {
                all.add(phrase);
                continue;
            }
            if (phrase.first() < forcedVerb) all.add(new NounPhrase(phrase.first(), forcedVerb, forcedVerb - 1));
            if (phrase.end() > forcedVerb + 1)
                all.add(new NounPhrase(forcedVerb + 1, phrase.end(), Math.max(phrase.head(), forcedVerb + 1)));
        }
        return all;
    }

    /** "A Canadian indicted for": the tagger takes the noun for an adjective, so that no phrase has it. */
    private List<NounPhrase> withBareDemonyms(List<NounPhrase> phrases) {
        List<NounPhrase> all = new ArrayList<>(phrases);
        for (Mention mention : words.names().in(words.sentence())) {
            if (!mention.isNamed() || NounPhrase.at(all, mention.head()).isPresent()) continue;
            if (all.stream().anyMatch(phrase -> phrase.first() < mention.end() && mention.first() < phrase.end()))
                continue;
            all.add(new NounPhrase(mention.first(), mention.end(), mention.head()));
        }
        all.sort(Comparator.comparingInt(NounPhrase::first));
        return all;
    }

    /** "A wave of hacking from Belarus": without an object the word in -ing is a noun. */
    private List<NounPhrase> withNominalGerunds(List<NounPhrase> phrases) {
        List<NounPhrase> all = new ArrayList<>(phrases);
        for (int at = 1; at < words.size(); at++) {
            int token = at;
            boolean nominal = words.tag(at).equals("VBG")
                    && words.is(at, Kind.NOUN_CYBER, Kind.NOUN_OPEN)
                    && !words.tag(at - 1).startsWith("VB")
                    && all.stream().noneMatch(phrase -> phrase.covers(token) || phrase.first() == token + 1);
            if (nominal) all.add(new NounPhrase(at, at + 1, at));
        }
        all.sort(Comparator.comparingInt(NounPhrase::first));
        return all;
    }

    /** "Russian and Israeli banks": the first adjective belongs to the banks as well. */
    private List<NounPhrase> withSharedNouns(List<NounPhrase> phrases) {
        List<NounPhrase> all = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            NounPhrase before = all.isEmpty() ? phrase : all.get(all.size() - 1);
            boolean joined = before.end() == phrase.first() - 1
                    && words.word(before.end()).matches("and|or|,|&");
            if (joined && isDemonym(before.first(), before.end()) && beginsWithDemonym(phrase)) {
                all.set(all.size() - 1, new NounPhrase(before.first(), phrase.end(), phrase.head()));
            } else {
                all.add(phrase);
            }
        }
        return all;
    }

    private boolean isDemonym(int first, int end) {
        return words.names().in(words.sentence()).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.DEMONYM
                        && mention.first() == first
                        && mention.end() == end
                        && !words.word(end - 1).endsWith("s"));
    }

    private boolean beginsWithDemonym(NounPhrase phrase) {
        return words.names().in(words.sentence()).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.DEMONYM
                        && mention.first() == phrase.first()
                        && mention.end() < phrase.end());
    }

    /** "Indian hacker 'Silent'" is one phrase. */
    private List<NounPhrase> withQuotedNames(List<NounPhrase> phrases) {
        List<NounPhrase> all = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            NounPhrase before = all.isEmpty() ? phrase : all.get(all.size() - 1);
            boolean described = before.end() == phrase.first() - 1
                    && words.isQuote(before.end())
                    && words.token(phrase.head()).isProperNoun()
                    && words.token(before.head()).isNoun();
            if (described) all.set(all.size() - 1, new NounPhrase(before.first(), phrase.end(), phrase.head()));
            else all.add(phrase);
        }
        return all;
    }
}
