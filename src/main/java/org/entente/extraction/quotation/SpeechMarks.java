package org.entente.extraction.quotation;

import java.util.ArrayList;
import java.util.List;
import org.entente.extraction.quotation.Passage.Word;

/** Tells marks around speech from marks around a word, a title or a part of a reported clause. */
final class SpeechMarks {

    private static final int SHORTEST_SENTENCE = 4;
    private static final String STOPS = ".,!?…—–-";

    private final String text;
    private final Passage passage;

    SpeechMarks(String text, Passage passage) {
        this.text = text;
        this.passage = passage;
    }

    /** The quotations of the paragraph that are sentences or halves of sentences that a cue has split. */
    List<Quoted> speech() {
        List<Quoted> speech = new ArrayList<>();
        for (int k = 0; k < passage.quoted().size(); k++) {
            if (isSpeech(k)) speech.add(passage.quoted().get(k));
        }
        return speech;
    }

    private boolean isSpeech(int k) {
        Quoted quoted = passage.quoted().get(k);
        if (quoted.continues()) return true;
        String words = quoted.words().of(text);
        if (isTitle(words)) return false;
        boolean stopped = STOPS.indexOf(words.charAt(words.length() - 1)) >= 0 || next(quoted) == ',';
        char previous = previous(k);
        boolean capital = !Character.isLowerCase(firstLetter(words));
        if (previous == 0 || ".!?…”\"'—".indexOf(previous) >= 0) return stopped || next(quoted) == 0;
        if (previous == ':') return capital || wordCount(words) >= SHORTEST_SENTENCE;
        List<Word> piece = LeadIn.last(passage.before(k));
        boolean split = k > 0 && piece.size() == passage.before(k).size() && LeadIn.hasCue(piece);
        boolean cued = split || LeadIn.cue(piece) >= 0;
        if (previous == ',') return cued || capital && stopped && wordCount(words) >= SHORTEST_SENTENCE;
        return capital && cued && wordCount(words) >= SHORTEST_SENTENCE;
    }

    /** Every long word with a capital, and no stop: the name of a report, a law, a song. */
    private static boolean isTitle(String words) {
        String[] all = words.split("\\s+");
        if (all.length < 2) return false;
        for (String word : all) {
            char first = word.charAt(0);
            if (Character.isLowerCase(first) && word.length() > 4) return false;
        }
        long capitals = List.of(all).stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .count();
        return capitals >= 2 && capitals * 2 > all.length && ".!?".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static int wordCount(String words) {
        return words.split("\\s+").length;
    }

    private static char firstLetter(String words) {
        return words.chars()
                .filter(Character::isLetter)
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse('A');
    }

    /** The last character before the quotation in its paragraph, 0 at the beginning. */
    private char previous(int k) {
        int at = passage.quoted().get(k).outer().begin() - 1;
        while (at >= passage.begin() && Character.isWhitespace(text.charAt(at))) at--;
        return at < passage.begin() ? 0 : text.charAt(at);
    }

    /** The first character after the quotation in its paragraph, 0 at the end. */
    private char next(Quoted quoted) {
        int at = quoted.outer().end();
        while (at < passage.end() && Character.isWhitespace(text.charAt(at))) at++;
        return at >= passage.end() ? 0 : text.charAt(at);
    }
}
