package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.language.Sentence;
import org.entente.reading.WordLists;

/** Topics that two words near each other tell: "protect" and "networks". */
final class TopicPairs {

    private static final int REACH = 6;
    private static final List<TopicPair> PAIRS = WordLists.rows(TopicPairs.class, "topicpairs.tsv").stream()
            .map(TopicPairs::pair)
            .toList();

    private TopicPairs() {}

    static SortedSet<String> in(Sentence sentence) {
        SortedSet<String> topics = new TreeSet<>();
        List<String> words = sentence.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .filter(word -> Character.isLetterOrDigit(word.charAt(0)))
                .toList();
        for (TopicPair pair : PAIRS) {
            if (!topics.contains(pair.topic) && pair.isIn(words)) topics.add(pair.topic);
        }
        return topics;
    }

    private static TopicPair pair(String[] row) {
        return new TopicPair(row[0], Words.of(row[1]), Words.of(row[2]));
    }

    private record TopicPair(String topic, Words ones, Words others) {

        boolean isIn(List<String> words) {
            BitSet at = new BitSet();
            for (int i = 0; i < words.size(); i++) {
                if (ones.have(words.get(i))) at.set(i);
            }
            if (at.isEmpty()) return false;
            for (int i = 0; i < words.size(); i++) {
                if (others.have(words.get(i)) && isNear(at, i)) return true;
            }
            return false;
        }

        private static boolean isNear(BitSet at, int i) {
            int first = at.nextSetBit(Math.max(0, i - REACH));
            while (first == i) first = at.nextSetBit(i + 1);
            return first >= 0 && first <= i + REACH;
        }
    }

    /** Whole words, which may stand in the plural, and beginnings of words. */
    private record Words(Set<String> whole, Map<Character, List<String>> beginnings) {

        static Words of(String list) {
            Set<String> whole = new HashSet<>();
            Map<Character, List<String>> beginnings = new HashMap<>();
            Arrays.stream(list.split(" ")).forEach(word -> {
                if (word.endsWith("*")) {
                    beginnings
                            .computeIfAbsent(word.charAt(0), key -> new ArrayList<>())
                            .add(word.substring(0, word.length() - 1));
                } else {
                    whole.add(word);
                    whole.add(word + "s");
                }
            });
            return new Words(whole, beginnings);
        }

        boolean have(String word) {
            return whole.contains(word)
                    || beginnings.getOrDefault(word.charAt(0), List.of()).stream()
                            .anyMatch(word::startsWith);
        }
    }
}
