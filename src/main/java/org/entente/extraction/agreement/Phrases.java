package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.extraction.language.Sentence;
import org.entente.reading.WordLists;

/** Phrases of one or several words, each with a label, found in a sentence token by token. */
final class Phrases {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    /** Those whose first word is but a beginning. */
    private final Map<Character, List<Phrase>> byFirstLetter = new HashMap<>();

    private Phrases() {}

    void add(String phrase, String label) {
        add(List.of(phrase.split("[ -]")), label);
        // a hyphenated word may be one token
        if (phrase.matches("\\S+-\\S+")) add(List.of(phrase), label);
    }

    private void add(List<String> words, String label) {
        Phrase entry = new Phrase(words.stream().map(Word::of).toList(), label);
        Word first = entry.words.get(0);
        List<Phrase> alike = first.open
                ? byFirstLetter.computeIfAbsent(first.text.charAt(0), key -> new ArrayList<>())
                : byFirstWord.computeIfAbsent(first.text, key -> new ArrayList<>());
        alike.add(entry);
    }

    /** @param phraseFirst whether the phrase stands in the first column, before its label */
    static Phrases of(String table, boolean phraseFirst) {
        Phrases phrases = new Phrases();
        for (String[] row : WordLists.rows(Phrases.class, table)) {
            String label = row.length == 1 ? "" : row[phraseFirst ? 1 : 0];
            phrases.add(row[phraseFirst || row.length == 1 ? 0 : 1], label);
        }
        return phrases;
    }

    /** The labels of the phrases that begin between two tokens. */
    SortedSet<String> in(Sentence sentence, int first, int end) {
        SortedSet<String> labels = new TreeSet<>();
        for (int i = first; i < end; i++) labels.addAll(at(sentence, i));
        return labels;
    }

    /** The labels of the phrases that begin at a token. */
    SortedSet<String> at(Sentence sentence, int token) {
        String word = sentence.lower(token);
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        List<Phrase> asItStands = byFirstWord.getOrDefault(word, List.of());
        List<Phrase> asListed = lemma.equals(word) ? List.of() : byFirstWord.getOrDefault(lemma, List.of());
        List<Phrase> open = byFirstLetter.getOrDefault(word.charAt(0), List.of());
        if (asItStands.isEmpty() && asListed.isEmpty() && open.isEmpty()) return Collections.emptySortedSet();
        SortedSet<String> labels = new TreeSet<>();
        addMatching(asItStands, sentence, token, labels);
        addMatching(asListed, sentence, token, labels);
        addMatching(open, sentence, token, labels);
        return labels;
    }

    private static void addMatching(List<Phrase> phrases, Sentence sentence, int token, SortedSet<String> labels) {
        for (Phrase phrase : phrases) {
            if (phrase.matches(sentence, token)) labels.add(phrase.label);
        }
    }

    /** The labels of the phrases that are this one word. */
    SortedSet<String> of(String word) {
        SortedSet<String> labels = new TreeSet<>();
        if (word.isEmpty()) return labels;
        Stream.of(byFirstWord.getOrDefault(word, List.of()), byFirstLetter.getOrDefault(word.charAt(0), List.of()))
                .flatMap(List::stream)
                .filter(phrase ->
                        phrase.words.size() == 1 && phrase.words.get(0).is(word))
                .forEach(phrase -> labels.add(phrase.label));
        return labels;
    }

    /** @param open whether it is but the beginning of a word */
    private record Word(String text, boolean open) {

        static Word of(String word) {
            boolean open = word.endsWith("*");
            return new Word(open ? word.substring(0, word.length() - 1) : word, open);
        }

        boolean is(String word) {
            return open ? word.startsWith(text) : word.equals(text);
        }
    }

    private record Phrase(List<Word> words, String label) {

        boolean matches(Sentence sentence, int token) {
            int at = token;
            for (Word word : words) {
                // "cyber-defence" is three tokens
                if (at > token && at < sentence.size() && sentence.lower(at).equals("-")) at++;
                if (at >= sentence.size() || !matches(word, sentence, at)) return false;
                at++;
            }
            return true;
        }

        private static boolean matches(Word word, Sentence sentence, int token) {
            return word.is(sentence.lower(token))
                    || !word.open && sentence.token(token).lemma().equals(word.text);
        }
    }
}
