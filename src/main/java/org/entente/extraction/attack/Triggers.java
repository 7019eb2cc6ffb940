package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** The words of a sentence that can tell a cyber operation. */
final class Triggers {

    private static final Kind[] VERBS = {Kind.VERB_CYBER, Kind.VERB_OPEN, Kind.VERB_TAKE, Kind.VERB_WEAK};
    private static final Kind[] STRONG_VERBS = {Kind.VERB_CYBER, Kind.VERB_OPEN, Kind.VERB_TAKE};
    private static final Kind[] NOUNS = {Kind.NOUN_CYBER, Kind.NOUN_OPEN, Kind.NOUN_TOOL, Kind.NOUN_WEAK};
    private static final Set<String> VICTIMS = Set.of("victim", "victims");
    private static final Set<String> TRAFFIC =
            Set.of("requests", "traffic", "packets", "queries", "data", "connections", "pings", "spam", "bots");
    /** Of whom nothing is known. */
    static final Set<String> STRANGERS = Set.of(
            "somebody", "someone", "stranger", "strangers", "outsiders", "persons", "guests", "visitors", "intruder");

    private static final Set<String> LURES = Set.of(
            "letter", "note", "invitation", "attachment", "link", "form", "advertisement", "spreadsheet", "brochure");

    private static final Set<String> INSIDE = Set.of("inside", "within");

    private Triggers() {}

    /** By their index, from left to right. */
    static List<Integer> in(Wording wording) {
        return IntStream.range(0, wording.size())
                .filter(at -> isVerb(wording, at) || isNoun(wording, at))
                .boxed()
                .toList();
    }

    /** Before anything costly is asked: whether any word could be one, or tell what one does. */
    static boolean mayBeIn(Wording wording) {
        return wording.has(Kind.VERB_WEAK) || mayBeMoreThanWeakIn(wording);
    }

    /** Likewise, verbs that tell one only of data or a device left out. */
    static boolean mayBeMoreThanWeakIn(Wording wording) {
        if (wording.has(STRONG_VERBS) || wording.has(NOUNS) || wording.has(Kind.MALICIOUS)) return true;
        return mayTellEffect(wording) || wording.hasWord(VICTIMS) || mayShowCrew(wording);
    }

    static boolean mayBeIn(List<Wording> article) {
        return article.stream().anyMatch(Triggers::mayBeIn);
    }

    /** "Went dark", "lost its records to". */
    private static boolean mayTellEffect(Wording wording) {
        if (wording.has(Kind.VERB_OUTAGE) && wording.has(Kind.ASSET)) return true;
        return wording.has(Kind.DATA, Kind.ASSET)
                && wording.sentence().tokens().stream()
                        .anyMatch(token -> token.lemma().equals("lose"));
    }

    /** "Hackers were found on", "had been inside", "used two flaws against". */
    private static boolean mayShowCrew(Wording wording) {
        if (wording.has(Kind.ASSET, Kind.DATA) && wording.hasWord(STRANGERS)) return true;
        boolean does = wording.has(Kind.CATCH, Kind.VERB_CARRY, Kind.VERB_AFFECT, Kind.VERB_CREW, Kind.VERB_PLANT);
        if (!does && !wording.hasWord(INSIDE)) return false;
        return wording.has(Kind.CREW) || namesGroup(wording);
    }

    static boolean namesGroup(Wording wording) {
        return groups(wording).findAny().isPresent();
    }

    /** Whether the sentence names a group that is not one of gunmen. */
    static boolean namesCrew(Wording wording) {
        return groups(wording).anyMatch(mention -> !Gate.isViolent(mention.entity()));
    }

    private static Stream<Mention> groups(Wording wording) {
        return wording.names().in(wording.sentence()).stream().filter(mention -> mention.type() == EntityType.GROUP);
    }

    /** "Hacks its way into the market". */
    private static boolean isFigurative(Wording wording, int at) {
        if (!wording.word(at + 1).matches("his|her|its|their|our|my")
                || !wording.word(at + 2).equals("way")) return false;
        return wording.phraseFrom(at + 4)
                .filter(into -> wording.has(into.first(), into.end(), Kind.ASSET))
                .isEmpty();
    }

    /** "Takes its orders from", "takes its name from". */
    private static boolean takesOrders(Wording wording, int at) {
        return wording.lemma(at).equals("take")
                && IntStream.range(at + 1, at + 4).anyMatch(next -> wording.word(next)
                        .matches("orders?|instructions?|cues?|names?|money|pay|comfort|lead"));
    }

    /** "Meddles in Sudanese affairs", "struck a deal". */
    private static boolean isOfPolitics(Wording wording, int at) {
        if (wording.lemma(at).matches("meddle|interfere"))
            return IntStream.range(at + 1, at + 7)
                    .anyMatch(next -> wording.word(next).matches("affairs|business|matters"));
        if (wording.lemma(at).equals("break"))
            return wording.phraseFrom(at + 1)
                    .filter(
                            what -> wording.word(what.head())
                                    .matches(
                                            "words?|promises?|laws?|deals?|silence|news|ground|records?|rules?|agreements?|pledges?"))
                    .isPresent();
        return wording.lemma(at).matches("strike|hit")
                && IntStream.range(at + 1, at + 5).anyMatch(next -> wording.word(next)
                        .matches("deals?|accords?|pacts?|agreements?|bargains?|balance|chord|tone|note|truce"));
    }

    /** "Under DDoS attack": the tagger takes the noun for a verb. */
    private static boolean isCompound(Wording wording, int at) {
        return wording.word(at).equals("attack")
                && wording.word(at - 2).matches("under|in|by|from|after|of")
                && wording.is(at - 1, Kind.NOUN_CYBER, Kind.CYBER);
    }

    /** "Jaguar Leaks published". */
    private static boolean isInCrewName(Wording wording, int at) {
        return groups(wording).anyMatch(mention -> mention.isNamed() && mention.first() <= at && at < mention.end());
    }

    static boolean isVerb(Wording wording, int at) {
        if (!wording.is(at, VERBS)) return false;
        String tag = wording.tag(at);
        if (isInCrewName(wording, at)
                || isFigurative(wording, at)
                || takesOrders(wording, at)
                || isOfPolitics(wording, at)
                || isCompound(wording, at)) return false;
        if (wording.isGerund(at) || wording.isForcedVerb(at)) return true;
        if (tag.equals("VBG") && wording.is(at + 1, Kind.ACTOR, Kind.NOUN_TOOL)) return false;
        if (tag.startsWith("VB")) return wording.phraseAt(at).isEmpty() || isVerbInHeadline(wording, at);
        return tag.startsWith("NNP") || tag.equals("NNS") || tag.equals("JJ") ? isVerbInHeadline(wording, at) : false;
    }

    /** "Russia Hacks Danish Ministry": capitals make the tagger take the verb for a name. */
    private static boolean isVerbInHeadline(Wording wording, int at) {
        var dependencies = wording.clauses().dependencies();
        if (dependencies.children(at, "obj", "nsubj", "nsubj:pass").isEmpty()) return false;
        if (!dependencies.children(at, "cop").isEmpty()) return false;
        return !dependencies.is(at, "compound", "amod");
    }

    static boolean isNoun(Wording wording, int at) {
        if (isLure(wording, at)) return true;
        if (!wording.is(at, NOUNS) || isVerb(wording, at)) return false;
        if (isTryAtElse(wording, at) || isOfCandidate(wording, at)) return false;
        boolean compound = wording.tag(at - 1).equals("HYPH");
        if (!compound && !wording.tag(at).matches("NN.*|VBG|VBP")) return false;
        if (wording.names().at(wording.sentence(), at).stream().anyMatch(Mention::isNamed)) return false;
        return wording.phraseAt(at)
                .filter(phrase -> phrase.head() == at ? isCyber(wording, phrase) : isPartOf(wording, phrase, at))
                .isPresent();
    }

    /** "Attempts to create a bank". */
    private static boolean isTryAtElse(Wording wording, int at) {
        return wording.word(at).matches("attempts?|efforts?|bids?")
                && wording.word(at + 1).equals("to")
                && wording.tag(at + 2).equals("VB")
                && !wording.is(at + 2, VERBS)
                && !wording.is(at + 2, Kind.VERB_CARRY, Kind.VERB_AFFECT);
    }

    /** "The mailboxes of the campaign", "the senator's campaign". */
    private static boolean isOfCandidate(Wording wording, int at) {
        if (!wording.word(at).equals("campaign")) return false;
        Optional<NounPhrase> phrase = wording.phraseAt(at);
        if (phrase.isEmpty()) return false;
        int before = phrase.get().first() - 1;
        int thing = wording.isQuote(before - 1) ? before - 2 : before - 1;
        boolean owns = wording.word(before).matches("of|at|inside|from") && wording.is(thing, Kind.ASSET, Kind.DATA);
        return owns
                || wording.mentions(phrase.get()).stream()
                        .anyMatch(mention -> mention.type() == EntityType.PERSON
                                && wording.tag(mention.end()).equals("POS"));
    }

    /** "Spoofed e-mails", "a malicious link". */
    private static boolean isLure(Wording wording, int at) {
        return (wording.is(at, Kind.DATA, Kind.ASSET) || LURES.contains(wording.lemma(at)))
                && wording.tag(at).startsWith("NN")
                && wording.phraseAt(at)
                        .filter(phrase -> phrase.head() == at && wording.has(phrase.first(), at, Kind.MALICIOUS))
                        .isPresent();
    }

    /** Whether the words before a noun let it tell a cyber operation: "political campaigns" do not, "cyber activity" does. */
    private static boolean isCyber(Wording wording, NounPhrase phrase) {
        int noun = phrase.head();
        if (wording.has(phrase.first(), noun, Kind.PHYSICAL)) return false;
        boolean weak = wording.word(noun).equals("operations")
                || !wording.is(noun, Kind.NOUN_CYBER, Kind.NOUN_OPEN, Kind.NOUN_TOOL);
        return !weak || wording.has(phrase.first(), noun, Kind.CYBER, Kind.NOUN_CYBER) || isOfTraffic(wording, noun);
    }

    /** "A flood of requests", "a wave of junk traffic". */
    private static boolean isOfTraffic(Wording wording, int noun) {
        return wording.word(noun + 1).equals("of")
                && wording.phraseFrom(noun + 2)
                        .filter(what -> TRAFFIC.contains(wording.word(what.head())))
                        .isPresent();
    }

    /** "Phishing e-mails", "a hacking attempt": the head is but the form that it took. */
    private static boolean isPartOf(Wording wording, NounPhrase phrase, int at) {
        return at == phrase.head() - 1
                && !wording.is(phrase.head(), NOUNS)
                && wording.is(at, Kind.NOUN_CYBER, Kind.NOUN_TOOL)
                && wording.is(phrase.head(), Kind.DATA);
    }
}
