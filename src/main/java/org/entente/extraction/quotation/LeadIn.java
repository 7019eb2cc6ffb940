package org.entente.extraction.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.extraction.quotation.Passage.Word;

/** The words of a sentence that come before a quotation, or between its two halves. */
final class LeadIn {

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");

    private LeadIn() {}

    /** The words after the last end of a sentence. */
    static List<Word> last(List<Word> words) {
        int first = words.size();
        while (first > 0 && !words.get(first - 1).endsSentence()) first--;
        return words.subList(first, words.size());
    }

    /** The words before the first end of a sentence. */
    static List<Word> first(List<Word> words) {
        int end = 0;
        while (end < words.size() && !words.get(end).endsSentence()) end++;
        return words.subList(0, end);
    }

    /**
     * The index of the cue that the following quotation belongs to, or -1: no clause stands between them, unless a colon
     * opens the quotation.
     */
    static int cue(List<Word> words) {
        boolean colon = endsWithColon(words);
        for (int at = words.size() - 1; at >= 0; at--) {
            Word word = words.get(at);
            if (isWithinRelative(words, at)) continue;
            if (Cues.at(word.sentence(), word.index()) != null) return at;
            boolean clause = word.token().tag().matches("VB[DZP]|MD") || word.is("that");
            if (clause && !colon) return -1;
        }
        return -1;
    }

    static boolean endsWithColon(List<Word> words) {
        return !words.isEmpty() && words.get(words.size() - 1).is(":");
    }

    static boolean hasCue(List<Word> words) {
        return words.stream().anyMatch(word -> Cues.at(word.sentence(), word.index()) != null);
    }

    static boolean isWithinRelative(List<Word> words, int at) {
        for (int i = 0; i < at; i++) {
            if (isRelative(words.get(i)) && afterRelative(words, i) > at) return true;
        }
        return false;
    }

    static boolean isRelative(Word word) {
        return RELATIVES.contains(word.text().toLowerCase(Locale.ROOT));
    }

    /** The index of the comma that closes the relative clause. */
    static int afterRelative(List<Word> words, int relative) {
        int at = relative + 1;
        while (at < words.size() && !words.get(at).is(",")) at++;
        return at;
    }
}
