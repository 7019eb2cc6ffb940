package org.entente.extraction.quotation;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.extraction.finding.Document;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/**
 * Settles who "he", "it" or "the spokesman" is, from the flow of speakers: whoever spoke last goes on, unless the article
 * has since made somebody else the subject of a sentence.
 */
final class Conversation {

    private static final Set<String> SPOKESMEN = Set.of("spokesman", "spokeswoman", "spokesperson");

    private static final int SENTENCES_BACK = 6;

    private final Document document;
    private final Voices voices;
    private final List<Utterance> utterances;
    private final Map<Integer, List<Utterance>> bySentence;
    private final Stretches said;
    private final Map<Utterance, List<String>> speakers = new HashMap<>();
    private final Map<String, Character> genders;

    Conversation(Document document, List<Utterance> utterances) {
        this.document = document;
        this.voices = new Voices(document.names());
        this.utterances = utterances.stream()
                .sorted(Comparator.comparing(Utterance::at).thenComparing(Utterance::direct))
                .toList();
        this.bySentence = this.utterances.stream().collect(groupingBy(Utterance::sentence));
        this.said = new Stretches(utterances.stream()
                .flatMap(utterance -> utterance.words().stream())
                .toList());
        this.genders = Genders.of(document);
    }

    /** The utterances in the order of their cues, each with the ids of its speakers, which may be none. */
    Map<Utterance, List<String>> resolved() {
        Map<Utterance, List<String>> all = new LinkedHashMap<>();
        for (Utterance utterance : utterances) {
            List<String> found = resolve(utterance);
            speakers.put(utterance, found);
            all.put(utterance, found);
        }
        return all;
    }

    private List<String> resolve(Utterance utterance) {
        Voice voice = utterance.voice();
        switch (voice.kind()) {
            case NAMED:
                return voice.entities();
            case PRONOUN:
                return pronoun(utterance, voice.word());
            case NOMINAL:
                return nominal(utterance, voice.word());
            default:
                return List.of();
        }
    }

    private List<String> pronoun(Utterance utterance, String word) {
        if (word.equals("both")) return lastTwo(utterance);
        char gender = word.equals("he") ? 'm' : 'f';
        return recent(utterance)
                .filter(candidate -> isPerson(candidate)
                        ? !word.equals("it") && genders.getOrDefault(candidate, gender) == gender
                        : word.equals("it"))
                .limit(1)
                .toList();
    }

    private List<String> lastTwo(Utterance utterance) {
        List<String> persons = recent(utterance)
                .filter(Conversation::isPerson)
                .distinct()
                .limit(2)
                .toList();
        return persons.size() == 2 ? persons : List.of();
    }

    /** The spokesman who was brought in last, whether he has spoken since or not. */
    private List<String> nominal(Utterance utterance, String word) {
        if (!SPOKESMEN.contains(word)) return List.of();
        int first = Math.max(0, utterance.sentence() - SENTENCES_BACK);
        for (int at = utterance.sentence() - 1; at >= first; at--) {
            Sentence sentence = document.sentences().get(at);
            List<String> spoken = speakersIn(sentence, utterance);
            if (!spoken.isEmpty()) return spoken.subList(0, 1);
            List<String> introduced = spokesmanIn(sentence);
            if (!introduced.isEmpty()) return introduced;
        }
        return List.of();
    }

    private List<String> spokesmanIn(Sentence sentence) {
        for (NounPhrase phrase : NounPhrase.in(sentence)) {
            String head = sentence.token(phrase.head()).text().toLowerCase(Locale.ROOT);
            if (!SPOKESMEN.contains(head)) continue;
            Voice voice = voices.in(sentence, phrase.first(), sentence.size());
            if (voice.kind() == Voice.Kind.NAMED) return voice.entities();
        }
        return List.of();
    }

    private static boolean isPerson(String entity) {
        return entity.startsWith("person:");
    }

    /** Whoever spoke or was the subject of a sentence before the cue, the most recent first. */
    private Stream<String> recent(Utterance utterance) {
        return IntStream.iterate(utterance.sentence(), at -> at >= 0, at -> at - 1)
                .mapToObj(document.sentences()::get)
                .flatMap(sentence -> Stream.concat(
                        speakersIn(sentence, utterance).stream(), subjectsOf(sentence, utterance).stream()));
    }

    private List<String> speakersIn(Sentence sentence, Utterance before) {
        List<String> found = new ArrayList<>();
        for (Utterance other : bySentence.getOrDefault(sentence.index(), List.of())) {
            if (other.at().begin() >= before.at().begin()) continue;
            List<String> named = speakers.getOrDefault(other, List.of());
            if (named.size() == 1) found.add(0, named.get(0));
        }
        return found;
    }

    /** Whom the sentence is about: named before its first verb, as an owner there, or alone in it. */
    private List<String> subjectsOf(Sentence sentence, Utterance before) {
        List<String> subjects = new ArrayList<>();
        List<String> owners = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int verb = firstVerb(sentence);
        boolean near = document.sentences().get(before.sentence()).paragraph() == sentence.paragraph();
        for (Mention mention : document.names().in(sentence)) {
            if (mention.form() == Mention.Form.PRONOUN || !Voices.canSpeak(mention)) continue;
            if (mention.span().begin() >= before.voice().at() || isSaid(mention)) continue;
            boolean person = mention.type() == EntityType.PERSON;
            if (mention.first() < verb && !isModifier(sentence, mention)) subjects.add(mention.entity());
            else if (mention.first() < verb && person) owners.add(mention.entity());
            else if (person && near) others.add(mention.entity());
        }
        subjects.addAll(owners);
        return subjects.isEmpty() && others.size() == 1 ? others : subjects;
    }

    private static int firstVerb(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token.isFinite()) return token.index();
        }
        return sentence.size();
    }

    private static boolean isModifier(Sentence sentence, Mention mention) {
        if (mention.type() == EntityType.PERSON && mention.end() < sentence.size()) {
            return sentence.token(mention.end()).tag().equals("POS");
        }
        if (mention.end() >= sentence.size()) return false;
        Token next = sentence.token(mention.end());
        return next.isNoun()
                || next.tag().equals("POS")
                || next.text().toLowerCase(Locale.ROOT).equals("and");
    }

    private boolean isSaid(Mention mention) {
        return said.anyContains(mention.span());
    }
}
