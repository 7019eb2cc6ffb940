package org.entente.extraction.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.reading.WordLists;

/** The verbs of headlines, which a tagger of running text takes for nouns: "Singapore inks pact with Finland". */
final class Headlines {

    private static final Set<String> VERBS = Set.copyOf(WordLists.lines(Headlines.class, "headline-verbs.txt"));
    private static final Set<String> TOGETHER = Set.of("share", "exchange", "swap", "trade", "pool");
    private static final Set<String> CLOSING = Set.of(".", "?", "!", ";", ":", ",");

    private Headlines() {}

    /** Corrects the tags of the words if they look like a headline, or like a sentence without a verb. */
    static void retag(List<CoreLabel> words) {
        boolean closed = CLOSING.contains(words.get(words.size() - 1).word());
        if (hasVerb(words, closed ? "VBZ|VBP|MD|VBD" : "VBZ|VBP|MD")) return;
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.get(i).word().toLowerCase(Locale.ROOT);
            String before = words.get(i - 1).tag();
            boolean afterName = before.startsWith("NNP") || before.equals("RB");
            boolean doneTogether = closed && TOGETHER.contains(word) && isAfterSeveral(words, i);
            if (!afterName && !doneTogether || !words.get(i).tag().matches("NNS?|NNPS?|JJ|VBN|VB")) continue;
            boolean third = word.endsWith("s") && isVerb(word);
            if (!third && !VERBS.contains(word)) continue;
            if (!isFollowedByObject(words.get(i + 1))) continue;
            words.get(i).setTag(third ? "VBZ" : "VBP");
            return;
        }
    }

    /** "CERT-A and its sister agency share warnings". */
    private static boolean isAfterSeveral(List<CoreLabel> words, int verb) {
        return words.get(verb - 1).tag().matches("NN|,")
                && words.subList(0, verb).stream().anyMatch(word -> word.tag().equals("CC"));
    }

    private static boolean hasVerb(List<CoreLabel> words, String tags) {
        return words.stream().anyMatch(word -> word.tag().matches(tags));
    }

    private static boolean isVerb(String third) {
        String stem = third.substring(0, third.length() - 1);
        return VERBS.contains(stem)
                || third.endsWith("es") && VERBS.contains(third.substring(0, third.length() - 2))
                || third.endsWith("ies") && VERBS.contains(third.substring(0, third.length() - 3) + "y");
    }

    private static boolean isFollowedByObject(CoreLabel next) {
        String word = next.word().toLowerCase(Locale.ROOT);
        if (word.equals("of") || word.equals("'s")) return false;
        return next.tag().matches("DT|JJ[RS]?|NN.*|CD|TO|IN|RB.?|RP|PRP\\$|VBN|VBG|``");
    }
}
