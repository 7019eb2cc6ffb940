package org.entente.extraction.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.extraction.dates.DateMention;
import org.entente.extraction.dates.Dates;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/** The day of the news: what an article opens with happened on the one day of late that its first sentences name. */
final class NewsDay {

    /** For how many sentences the day may come later. */
    private static final int FOLLOWING = 2;

    private static final int DAYS = 7;
    private static final Set<String> OTHER_TIME =
            Set.of("after", "before", "until", "since", "from", "by", "following");
    private static final Set<String> SAYING = Set.of(
            "say", "tell", "confirm", "report", "write", "acknowledge", "add", "deny", "learn", "speak", "comment");
    private static final int WORDS_BEFORE = 6;

    private final Document document;
    private final Dates dates;

    NewsDay(Document document, Dates dates) {
        this.document = document;
        this.dates = dates;
    }

    /** The step with the day, if it is news and has none. */
    Step dated(Step step) {
        if (step.date() != null || step.background() || step.sentence() >= Recency.LEAD || !isDeed(step)) return step;
        PartialDate day = only(step.sentence(), step.sentence() + 1);
        if (day == null) day = only(step.sentence(), step.sentence() + 1 + FOLLOWING);
        return day == null ? step : step.at(day);
    }

    /** What was done on a day, rather than what goes on. */
    private static boolean isDeed(Step step) {
        return step.status() != Status.IN_FORCE || !step.rule().equals("work");
    }

    private @Nullable PartialDate only(int from, int end) {
        List<PartialDate> days = IntStream.range(
                        from, Math.min(end, document.sentences().size()))
                .mapToObj(document.sentences()::get)
                .flatMap(sentence -> dates.in(sentence).stream().filter(date -> isOfLate(date, sentence)))
                .map(DateMention::date)
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    private boolean isOfLate(DateMention mention, Sentence sentence) {
        LocalDate published = document.article().published();
        PartialDate date = mention.date();
        if (published == null || date.day() == null || mention.kind() != DateMention.Kind.POINT) return false;
        long days = ChronoUnit.DAYS.between(date.firstDay(), published);
        return days >= 0 && days <= DAYS && !isOfOtherTime(mention, sentence) && !isOfSaying(mention, sentence);
    }

    /** "A minister confirmed to reporters on Friday": when it was told, and not when it was done. */
    private static boolean isOfSaying(DateMention mention, Sentence sentence) {
        for (int token = mention.first() - 1; token >= Math.max(0, mention.first() - 2 * WORDS_BEFORE); token--) {
            if (sentence.token(token).tag().startsWith("VB"))
                return SAYING.contains(sentence.token(token).lemma());
        }
        return false;
    }

    /** "A week after the attack of Friday". */
    private static boolean isOfOtherTime(DateMention mention, Sentence sentence) {
        for (int token = mention.first() - 1; token >= Math.max(0, mention.first() - WORDS_BEFORE); token--) {
            String word = sentence.token(token).text();
            if (word.equals(",")) return false;
            if (OTHER_TIME.contains(word)) return true;
        }
        return false;
    }
}
