package org.entente.extraction.attack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Clauses;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;
import org.jspecify.annotations.Nullable;

/** A sentence with the kinds of its words, its noun phrases and the names in them. */
final class Wording {

    private static final Kind[] GERUNDS = {
        Kind.VERB_CYBER, Kind.VERB_OPEN, Kind.VERB_TAKE, Kind.VERB_WEAK, Kind.VERB_CARRY
    };
    private static final Kind[] HEADLINE_VERBS = {
        Kind.VERB_CYBER, Kind.VERB_OPEN, Kind.VERB_TAKE, Kind.ATTRIBUTE, Kind.ACCUSE, Kind.CHARGE, Kind.VERB_CARRY
    };
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private static final Set<String> MEANS =
            Set.of("way", "means", "virtue", "accident", "post", "phone", "mail", "mistake", "law", "e-mail", "email");

    private final Sentence sentence;
    private final Names names;
    private final List<Set<Kind>> kinds;
    private final List<NounPhrase> phrases;
    private final Map<String, String> countryWords;
    private final int forcedVerb;
    private @Nullable Clauses clauses;

    /** @param countryWords words for countries, anywhere in the article, to the ids of the countries */
    Wording(Sentence sentence, Names names, List<Set<Kind>> kinds, Map<String, String> countryWords) {
        this.countryWords = countryWords;
        this.sentence = sentence;
        this.names = names;
        this.kinds = kinds;
        this.forcedVerb = forcedVerb();
        this.phrases = withNominalGerunds(withSharedNouns(withBareDemonyms(withQuotedNames(
                withoutForcedVerb(withoutGerunds(withWholeNames(NounPhrase.in(sentence), names.in(sentence))))))));
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
                .map(phrase -> isGerund(phrase.first()) && phrase.head() > phrase.first()
                        ? new NounPhrase(phrase.first() + 1, phrase.end(), phrase.head())
                        : phrase)
                .toList();
    }

    /** "Danish gang hacks Swedish media sites": in a headline without a verb, the noun that can be one; or -1. */
    private int forcedVerb() {
        for (int at = 0; at < size(); at++) {
            if (tag(at).matches("VB[DZP]|MD") && !is(at, Kind.SAY)) return -1;
        }
        for (int at = 1; at < size() - 1; at++) {
            if (tag(at).matches("NN.*|VB|JJ") && is(at, HEADLINE_VERBS) && agrees(at) && isFollowedByObject(at))
                return at;
        }
        return -1;
    }

    private boolean agrees(int verb) {
        boolean inflected = word(verb).endsWith("s") || word(verb).endsWith("ed");
        return inflected ? tag(verb - 1).startsWith("NN") : tag(verb - 1).matches("NNS|NNPS");
    }

    private boolean isFollowedByObject(int verb) {
        boolean spies =
                word(verb).matches("spies|snoops|eavesdrops") && word(verb + 1).equals("on");
        return spies || tag(verb + 1).matches("NN.*|JJ.*|DT|CD|PRP\\$");
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

    /** Whether the token is a verb in -ing after a preposition, whatever the tagger thinks. */
    boolean isGerund(int index) {
        return word(index).endsWith("ing")
                && tag(index).matches("NN|VBG|JJ")
                && tag(index - 1).equals("IN")
                && tag(index + 1).matches("NN.*|JJ.*|DT|PRP.*|CD")
                && is(index, GERUNDS);
    }

    /** "A Canadian indicted for": the tagger takes the noun for an adjective, so that no phrase has it. */
    private List<NounPhrase> withBareDemonyms(List<NounPhrase> phrases) {
        List<NounPhrase> all = new ArrayList<>(phrases);
        for (Mention mention : names.in(sentence)) {
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
        for (int at = 1; at < size(); at++) {
            int token = at;
            boolean nominal = tag(at).equals("VBG")
                    && is(at, Kind.NOUN_CYBER, Kind.NOUN_OPEN)
                    && !tag(at - 1).startsWith("VB")
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
            boolean joined =
                    before.end() == phrase.first() - 1 && word(before.end()).matches("and|or|,|&");
            if (joined && isDemonym(before.first(), before.end()) && beginsWithDemonym(phrase)) {
                all.set(all.size() - 1, new NounPhrase(before.first(), phrase.end(), phrase.head()));
            } else {
                all.add(phrase);
            }
        }
        return all;
    }

    private boolean isDemonym(int first, int end) {
        return names.in(sentence).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.DEMONYM
                        && mention.first() == first
                        && mention.end() == end
                        && !word(end - 1).endsWith("s"));
    }

    private boolean beginsWithDemonym(NounPhrase phrase) {
        return names.in(sentence).stream()
                .anyMatch(mention -> mention.form() == Mention.Form.DEMONYM
                        && mention.first() == phrase.first()
                        && mention.end() < phrase.end());
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

    /** "Indian hacker 'Silent'" is one phrase. */
    private List<NounPhrase> withQuotedNames(List<NounPhrase> phrases) {
        List<NounPhrase> all = new ArrayList<>();
        for (NounPhrase phrase : phrases) {
            NounPhrase before = all.isEmpty() ? phrase : all.get(all.size() - 1);
            boolean described = before.end() == phrase.first() - 1
                    && isQuote(before.end())
                    && token(phrase.head()).isProperNoun()
                    && token(before.head()).isNoun();
            if (described) all.set(all.size() - 1, new NounPhrase(before.first(), phrase.end(), phrase.head()));
            else all.add(phrase);
        }
        return all;
    }

    Sentence sentence() {
        return sentence;
    }

    Names names() {
        return names;
    }

    int size() {
        return sentence.size();
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** The token's text in lower case; empty beyond the sentence. */
    String word(int index) {
        return index < 0 || index >= size() ? "" : token(index).text().toLowerCase(Locale.ROOT);
    }

    /** The token's part of speech; empty beyond the sentence. */
    String tag(int index) {
        return index < 0 || index >= size() ? "" : token(index).tag();
    }

    boolean is(int index, Kind... any) {
        if (index < 0 || index >= size()) return false;
        for (Kind kind : any) if (kinds.get(index).contains(kind)) return true;
        return false;
    }

    Set<Kind> kindsAt(int index) {
        return kinds.get(index);
    }

    /** Whether one of the tokens is of the kind. */
    boolean has(int first, int end, Kind... any) {
        for (int at = Math.max(0, first); at < Math.min(end, size()); at++) if (is(at, any)) return true;
        return false;
    }

    boolean has(Kind... any) {
        return has(0, size(), any);
    }

    boolean isFinite(int index) {
        return FINITE.contains(tag(index));
    }

    /** The phrase of whoever does what the verb says; see {@link Clauses#subject}. */
    Optional<NounPhrase> subject(int verb) {
        if (isForcedVerb(verb))
            return phrases.stream().filter(phrase -> phrase.end() == verb).findFirst();
        OptionalInt subject = clauses().subject(verb);
        Optional<NounPhrase> phrase = subject.isPresent() ? phraseAt(subject.getAsInt()) : phraseBefore(verb);
        return phrase.map(this::anchor).filter(each -> !isSource(each)).map(each -> spoken(verb, each));
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
        return speaker.isPresent() ? phraseAt(speaker.getAsInt()).orElse(phrase) : phrase;
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

    Clauses clauses() {
        Clauses known = clauses;
        if (known == null) {
            known = new Clauses(sentence);
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
        return phrases.stream().filter(phrase -> phrase.first() == first).findFirst();
    }

    boolean isQuote(int token) {
        return Set.of("``", "''", "\"", "“", "”", "‘", "’", "`", "'").contains(word(token));
    }

    /** The country of a body: known, or told by its name ("Bulgarian Post"). */
    Optional<String> countryOf(Mention mention) {
        if (mention.type() == EntityType.COUNTRY) return Optional.of(mention.entity());
        return names.countryOf(mention.entity()).or(() -> IntStream.range(mention.first(), mention.end())
                .mapToObj(at -> countryWords.get(token(at).text()))
                .filter(Objects::nonNull)
                .findFirst());
    }

    /** The mentions whose head lies in the phrase. */
    List<Mention> mentions(NounPhrase phrase) {
        return names.in(sentence).stream()
                .filter(mention -> phrase.covers(mention.head()))
                .toList();
    }
}
