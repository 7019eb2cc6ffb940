package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.extraction.dates.CalendarWords;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.finding.TimeWords;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase with the names in it; a name is never torn apart.
 *
 * @param first the index of its first token in the sentence
 * @param end the index after its last token
 * @param head its noun
 */
record Chunk(int first, int end, int head, List<Mention> mentions) {

    /** The chunks of a sentence from left to right, without overlap. */
    static List<Chunk> in(Sentence sentence, Names names) {
        List<Mention> mentions = names.in(sentence);
        List<Chunk> chunks = new ArrayList<>();
        for (NounPhrase phrase : NounPhrase.in(sentence)) {
            Chunk chunk = parted(sentence, cut(sentence, grown(phrase, mentions), mentions));
            add(chunks, withoutOpeningTime(sentence, chunk));
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (isBoth(sentence, i, chunks)) chunks.add(new Chunk(i, i + 1, i, at(mentions, i, i + 1)));
        }
        for (Mention mention : mentions) {
            if (chunks.stream().noneMatch(chunk -> chunk.covers(mention.head()))) {
                chunks.add(new Chunk(
                        mention.first(), mention.end(), mention.head(), at(mentions, mention.first(), mention.end())));
            }
        }
        chunks.sort((one, other) -> Integer.compare(one.first, other.first));
        return chunks;
    }

    /** "Experts of both": a noun phrase by itself. */
    private static boolean isBoth(Sentence sentence, int i, List<Chunk> chunks) {
        return sentence.token(i).text().equalsIgnoreCase("both")
                && chunks.stream().noneMatch(chunk -> chunk.covers(i))
                && (i + 1 == sentence.size() || chunks.stream().noneMatch(chunk -> chunk.first == i + 1));
    }

    /** "South Korea last Thursday": without the time that follows the name. */
    private static Chunk cut(Sentence sentence, Chunk chunk, List<Mention> mentions) {
        Token last = sentence.token(chunk.head);
        if (!TimeWords.contains(last.lemma()) && CalendarWords.month(last) == null) return chunk;
        return mentions.stream()
                .filter(mention -> mention.first() >= chunk.first && mention.end() <= chunk.head)
                .reduce((one, other) -> other)
                .map(name -> new Chunk(chunk.first, name.end(), name.head(), at(mentions, chunk.first, name.end())))
                .orElse(chunk);
    }

    /** "Since the invasion France and Russia": a country after a noun that is no title of it. */
    private static Chunk parted(Sentence sentence, Chunk chunk) {
        for (Mention mention : chunk.headMentions()) {
            if (mention.type() != EntityType.COUNTRY || !mention.isNamed() || mention.first() <= chunk.first) continue;
            Token before = sentence.token(mention.first() - 1);
            boolean other = before.tag().matches("NNS?") && !Representatives.actsForCountry(before);
            if (other && mention.form() == Mention.Form.NAME) {
                return new Chunk(
                        mention.first(), chunk.end, chunk.head, at(chunk.mentions, mention.first(), chunk.end));
            }
        }
        return chunk;
    }

    /** "On Monday Japan", "in March 2015 Chilean police", "on Friday Prime Minister Suga": without the time before the name. */
    private static Chunk withoutOpeningTime(Sentence sentence, Chunk chunk) {
        int first = chunk.first;
        boolean timed = false;
        while (first < chunk.head && isTimeWord(sentence.token(first))) {
            timed |= !sentence.token(first).tag().startsWith("JJ");
            first++;
        }
        int start = first;
        boolean named = chunk.mentions.stream().anyMatch(mention -> mention.first() == start);
        boolean acts = Representatives.actsForCountry(sentence.token(chunk.head));
        return timed && (named || acts || chunk.person() != null)
                ? new Chunk(start, chunk.end, chunk.head, at(chunk.mentions, start, chunk.end))
                : chunk;
    }

    private static boolean isTimeWord(Token word) {
        return TimeWords.contains(word.lemma())
                || word.tag().equals("CD")
                || word.text().toLowerCase(Locale.ROOT).matches("last|this|next|early|late|mid")
                || CalendarWords.month(word) != null;
    }

    private static void add(List<Chunk> chunks, Chunk chunk) {
        if (!chunks.isEmpty() && chunks.get(chunks.size() - 1).end > chunk.first) return;
        chunks.add(chunk);
    }

    /** The phrase up to the end of a name that it breaks off. */
    private static Chunk grown(NounPhrase phrase, List<Mention> mentions) {
        int end = phrase.end();
        int head = phrase.head();
        for (Mention mention : mentions) {
            boolean torn = mention.first() < end && mention.first() >= phrase.first() && mention.end() > end;
            if (!torn) continue;
            end = mention.end();
            head = mention.head();
        }
        return new Chunk(phrase.first(), end, head, at(mentions, phrase.first(), end));
    }

    private static List<Mention> at(List<Mention> mentions, int first, int end) {
        return mentions.stream()
                .filter(mention -> first <= mention.head() && mention.head() < end)
                .toList();
    }

    boolean covers(int token) {
        return first <= token && token < end;
    }

    /** The names that the head is a part of; several for "the two countries". */
    List<Mention> headMentions() {
        return mentions.stream()
                .filter(mention -> mention.first() <= head && head < mention.end())
                .toList();
    }

    @Nullable
    Mention person() {
        List<Mention> named = headMentions();
        // of "Ann Major" the surname may be taken for a rank
        return (named.isEmpty() ? mentions : named)
                .stream()
                        .filter(mention -> mention.type() == EntityType.PERSON)
                        .filter(mention ->
                                !named.isEmpty() || mention.form() == Mention.Form.NAME && mention.end() == head)
                        .findFirst()
                        .orElse(null);
    }

    /** The ids of the states and organizations that are named in the phrase. */
    List<String> states() {
        return mentions.stream()
                .filter(mention -> mention.type() == EntityType.COUNTRY || mention.type() == EntityType.ORGANIZATION)
                .map(Mention::entity)
                .distinct()
                .toList();
    }
}
