package org.entente.extraction.dates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.extraction.language.Sentence;
import org.entente.reading.Article;

/** The dates that an article gives, sentence by sentence. */
public final class Dates {

    private final Map<Integer, List<DateMention>> bySentence;

    private Dates(Map<Integer, List<DateMention>> bySentence) {
        this.bySentence = bySentence;
    }

    /**
     * Reads the dates of an article from its first sentence to its last, since "the following year" counts from a date
     * given before. Where the day of publication is not known, that of the dateline stands in for it, and what depends
     * on neither is read alone.
     */
    public static Dates in(Article article, List<Sentence> sentences) {
        Timeline timeline = new Timeline(article.published());
        Map<Integer, List<DateMention>> bySentence = new HashMap<>();
        for (Sentence sentence : sentences) {
            List<DateMention> mentions = mentions(sentence, timeline);
            if (!mentions.isEmpty()) bySentence.put(sentence.index(), mentions);
        }
        return new Dates(bySentence);
    }

    /** The dates in a sentence from left to right, the dateline included. */
    public List<DateMention> in(Sentence sentence) {
        return bySentence.getOrDefault(sentence.index(), List.of());
    }

    private static List<DateMention> mentions(Sentence sentence, Timeline timeline) {
        List<DateMention> mentions = new ArrayList<>();
        DateReader reader = new DateReader(sentence, timeline);
        int dateline = Dateline.end(sentence);
        for (int i = 0; i < sentence.size(); ) {
            DateMention mention = reader.at(i, dateline);
            if (mention == null) {
                i++;
                continue;
            }
            timeline.tell(mention);
            mentions.add(mention);
            i = mention.end();
        }
        return mentions;
    }
}
