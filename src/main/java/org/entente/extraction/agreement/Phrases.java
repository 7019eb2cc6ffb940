package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.language.Sentence;
import org.entente.reading.WordLists;

/** Phrases of one or several words, each with a label, found in a sentence token by token. */
final class Phrases {

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final List<Phrase> open = new ArrayList<>();

    private Phrases() {}

    void add(String phrase, String label) {
        add(List.of(phrase.split("[ -]")), label);
        // a hyphenated word may be one token
        if (phrase.matches("\\S+-\\S+")) add(List.of(phrase), label);
    }

    private void add(List<String> words, String label) {
        Phrase entry = new Phrase(words, label);
        String first = entry.words.get(0);
        if (first.endsWith("*")) open.add(entry);
        else byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
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
        SortedSet<String> labels = new TreeSet<>();
        String word = lower(sentence, token);
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        addMatching(byFirstWord.getOrDefault(word, List.of()), sentence, token, labels);
        if (!lemma.equals(word)) addMatching(byFirstWord.getOrDefault(lemma, List.of()), sentence, token, labels);
        for (Phrase phrase : open) {
            if (phrase.matches(sentence, token)) labels.add(phrase.label);
        }
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
        byFirstWord.getOrDefault(word, List.of()).stream()
                .filter(phrase -> phrase.words.size() == 1)
                .forEach(phrase -> labels.add(phrase.label));
        open.stream()
                .filter(phrase -> phrase.words.size() == 1
                        && word.startsWith(phrase.words
                                .get(0)
                                .substring(0, phrase.words.get(0).length() - 1)))
                .forEach(phrase -> labels.add(phrase.label));
        return labels;
    }

    private static String lower(Sentence sentence, int token) {
        return sentence.token(token).text().toLowerCase(Locale.ROOT);
    }

    private record Phrase(List<String> words, String label) {

        boolean matches(Sentence sentence, int token) {
            int at = token;
            for (String word : words) {
                // "cyber-defence" is three tokens
                if (at > token && at < sentence.size() && lower(sentence, at).equals("-")) at++;
                if (at >= sentence.size() || !matches(word, sentence, at)) return false;
                at++;
            }
            return true;
        }

        private static boolean matches(String word, Sentence sentence, int token) {
            String text = lower(sentence, token);
            if (word.endsWith("*")) return text.startsWith(word.substring(0, word.length() - 1));
            return text.equals(word) || sentence.token(token).lemma().equals(word);
        }
    }
}
