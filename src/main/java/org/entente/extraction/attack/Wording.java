package org.entente.extraction.attack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;
import org.jspecify.annotations.Nullable;

/** A sentence with the kinds of its words, its noun phrases and the names in them. */
final class Wording extends Words {

    private static final int RELATIVE_WITHIN = 10;
    private static final Set<String> MEANS =
            Set.of("way", "means", "virtue", "accident", "post", "phone", "mail", "mistake", "law", "e-mail", "email");

    private final List<NounPhrase> phrases;
    private final Map<String, String> countryWords;
    private final int forcedVerb;
    private @Nullable Clauses clauses;

    /** @param countryWords words for countries, anywhere in the article, to the ids of the countries */
    Wording(Sentence sentence, Names names, List<Set<Kind>> kinds, Map<String, String> countryWords) {
        super(sentence, names, kinds);
        this.countryWords = countryWords;
        Phrasing phrasing = new Phrasing(this);
        this.forcedVerb = phrasing.forcedVerb();
        this.phrases = phrasing.phrases();
    }

    /** Whether the token is a verb, even one that the tagger missed. */
    boolean isVerb(int index) {
        return tag(index).startsWith("VB") && phraseAt(index).isEmpty() || isForcedVerb(index) || isGerund(index);
    }

    /** The verb's lemma, even where the tagger took it for a noun. */
    String stem(int verb) {
        return isForcedVerb(verb)
                ? word(verb).replaceFirst("(?<=s|h|x)es$|s$|ed$", "")
                : token(verb).lemma();
    }

    boolean isForcedVerb(int index) {
        return index == forcedVerb;
    }

    /** The name of which the phrase is an apposition ("DarkSide, a gang"), or the phrase itself. */
    NounPhrase anchor(NounPhrase phrase) {
        boolean named = mentions(phrase).stream().anyMatch(mention -> mention.head() == phrase.head());
        if (named
                || !word(phrase.first() - 1).equals(",")
                || !word(endOfChain(phrase)).equals(",")) return phrase;
        return phrases.stream()
                .filter(before -> before.end() == phrase.first() - 1 && !isSource(before))
                .filter(before -> mentions(before).stream().anyMatch(mention -> mention.head() == before.head()))
                .findFirst()
                .orElse(phrase);
    }

    /** The phrase of whoever does what the verb says; see {@link Clauses#subject}. */
    Optional<NounPhrase> subject(int verb) {
        if (isForcedVerb(verb))
            return phrases.stream()
                    .filter(phrase -> phrase.end() == verb || phrase.end() == verb - 1 && phrase.first() < verb - 1)
                    .reduce((one, other) -> other)
                    .map(this::anchor);
        OptionalInt subject = clauses().subject(verb);
        Optional<NounPhrase> phrase = subject.isPresent() ? phraseAt(subject.getAsInt()) : phraseBefore(verb);
        return phrase.map(each -> doer(verb, outer(verb, each)))
                .map(this::anchor)
                .filter(each -> !isSource(each))
                .map(each -> spoken(verb, each));
    }

    /** "Fancy Bear, which the police tie to Moscow, attacked": the subject is not that of the clause between. */
    private NounPhrase outer(int verb, NounPhrase phrase) {
        int relative = phrase.first() - 1;
        if (!word(relative).matches("which|that|whom") || phrase.end() >= verb) return besideRelative(verb, phrase);
        int inner = phrase.end();
        while (inner < verb
                && (tag(inner).matches("MD|RB") || token(inner).lemma().matches("be|have"))) inner++;
        if (is(phrase.head(), Kind.ATTRIBUTE)) inner = phrase.head();
        if (inner >= verb || !is(inner, Kind.ATTRIBUTE) && !tag(inner).startsWith("VB")) return phrase;
        boolean closed = IntStream.range(inner, verb).anyMatch(at -> word(at).equals(","));
        int end = word(relative - 1).equals(",") ? relative - 1 : relative;
        return closed ? phraseAt(end - 1).orElse(phrase) : phrase;
    }

    /** "Fancy Bear, which does the bidding of Moscow, attacked": the object of the clause between is no subject. */
    private NounPhrase besideRelative(int verb, NounPhrase phrase) {
        boolean closed = IntStream.range(phrase.end(), verb).anyMatch(at -> word(at).equals(","));
        if (!closed) return phrase;
        int relative = relativeBefore(phrase.first());
        while (relative > 0 && word(relative - 1).equals("and")) relative = relativeBefore(relative - 1);
        if (relative < 2 || !word(relative - 1).equals(",")) return phrase;
        return phraseAt(relative - 2).orElse(phrase);
    }

    /** The pronoun that opens the relative clause of a token; 0 if there is none near. */
    private int relativeBefore(int token) {
        for (int at = token - 1; at > Math.max(0, token - RELATIVE_WITHIN); at--) {
            if (word(at).equals(",")) return 0;
            if (word(at).matches("which|who") && isFinite(at + 1)) return at;
        }
        return 0;
    }

    /** "The firm says that the gang is Danish and that it robbed banks": who robs is the gang, not the firm. */
    private NounPhrase doer(int verb, NounPhrase phrase) {
        if (!word(phrase.head()).matches("it|they") || !isDeed(verb) || !isBusiness(phrase.head())) return phrase;
        return phrases.stream()
                .filter(before ->
                        before.end() <= phrase.first() && !tag(before.head()).equals("PRP"))
                .filter(before -> isKnownSomeone(before) || isGroup(before))
                .reduce((one, other) -> other)
                .orElse(phrase);
    }

    private boolean isGroup(NounPhrase phrase) {
        return mentions(phrase).stream().anyMatch(mention -> mention.type() == EntityType.GROUP);
    }

    /** The index after "a gang of extortionists". */
    private int endOfChain(NounPhrase phrase) {
        Optional<NounPhrase> next = word(phrase.end()).equals("of") ? phraseFrom(phrase.end() + 1) : Optional.empty();
        return next.map(this::endOfChain).orElse(phrase.end());
    }

    /** "According to the firm": whose words these are, whatever the parser takes them for. */
    private boolean isSource(NounPhrase phrase) {
        return word(phrase.first() - 1).equals("to") && word(phrase.first() - 2).equals("according");
    }

    /** "The publisher said that it was hacked": a pronoun that nobody resolved means who speaks. */
    private NounPhrase spoken(int verb, NounPhrase phrase) {
        boolean pronoun =
                word(phrase.head()).matches("it|they") && mentions(phrase).isEmpty();
        int governor = clauses().dependencies().head(verb);
        if (!pronoun || governor < 0 || !clauses().dependencies().is(verb, "ccomp") || !is(governor, Kind.SAY))
            return phrase;
        OptionalInt speaker = clauses().subject(governor);
        if (speaker.isEmpty() || isDeed(verb) && isBusiness(speaker.getAsInt())) return phrase;
        return phraseAt(speaker.getAsInt()).orElse(phrase);
    }

    /** What attackers do, and those who tell of them do not. */
    private boolean isDeed(int verb) {
        return is(verb, Kind.VERB_CYBER, Kind.VERB_OPEN, Kind.VERB_TAKE)
                && !clauses().isPassive(verb);
    }

    private boolean isBusiness(int speaker) {
        return names().at(sentence(), speaker).stream()
                .anyMatch(mention -> mention.type() == EntityType.COMPANY || mention.type() == EntityType.ORGANIZATION);
    }

    /** The phrase directly before a verb, which a headline's parse may miss. */
    private Optional<NounPhrase> phraseBefore(int verb) {
        if (!tag(verb).matches("VB[DZPN]")) return Optional.empty();
        int end = tag(verb).equals("VBN") && word(verb - 1).equals(",") ? verb - 1 : verb;
        while (tag(end - 1).startsWith("RB")
                || Set.of("is", "was", "are", "were", "has", "have", "had", "been", "be")
                        .contains(word(end - 1))) end--;
        int last = end;
        return phrases.stream().filter(phrase -> phrase.end() == last).findFirst();
    }

    /** The phrase after "by", unless it is a means rather than somebody: "by way of". */
    Optional<NounPhrase> agent(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.preposition().equals("by"))
                .map(Slot::phrase)
                .filter(phrase -> !MEANS.contains(word(phrase.head())))
                .findFirst();
    }

    /** Whether the phrase means an attacker of whom the article has told: "it", "the gang", "the same crew". */
    boolean isKnownSomeone(NounPhrase phrase) {
        if (tag(phrase.head()).equals("PRP"))
            return Set.of("it", "they", "he", "she", "them").contains(word(phrase.head()));
        return is(phrase.head(), Kind.ACTOR)
                && (is(phrase.first(), Kind.DEFINITE) || has(phrase.first(), phrase.head(), Kind.SAME));
    }

    /** "Has nothing to do with it". */
    boolean isNothingToDo(int at) {
        return word(at).equals("nothing")
                && word(at + 1).equals("to")
                && word(at + 2).equals("do");
    }

    Clauses clauses() {
        Clauses known = clauses;
        if (known == null) {
            known = new Clauses(sentence());
            clauses = known;
        }
        return known;
    }

    List<NounPhrase> phrases() {
        return phrases;
    }

    Optional<NounPhrase> phraseAt(int token) {
        return NounPhrase.at(phrases, token);
    }

    /** The phrase that begins at the token, a quotation mark before it overlooked. */
    Optional<NounPhrase> phraseFrom(int token) {
        int first = isQuote(token) ? token + 1 : token;
        return startingAt(first).or(() -> tag(first).equals("DT") ? startingAt(first + 1) : Optional.empty());
    }

    private Optional<NounPhrase> startingAt(int first) {
        return phrases.stream().filter(phrase -> phrase.first() == first).findFirst();
    }

    /** The country of a body: known, or told by its name ("Bulgarian Post"). */
    Optional<String> countryOf(Mention mention) {
        if (mention.type() == EntityType.COUNTRY) return Optional.of(mention.entity());
        return names().countryOf(mention.entity()).or(() -> IntStream.range(mention.first(), mention.end())
                .mapToObj(at -> countryWords.get(token(at).text()))
                .filter(Objects::nonNull)
                .findFirst());
    }

    /** The mentions whose head lies in the phrase. */
    List<Mention> mentions(NounPhrase phrase) {
        return names().in(sentence()).stream()
                .filter(mention -> phrase.covers(mention.head()))
                .toList();
    }
}
