package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.extraction.dates.DateMention;
import org.entente.extraction.dates.Dates;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.naming.Countries;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a list, under which the items need not say whose they are: "Finland – Poland. The memorandum was signed",
 * and in a list of what Peru agreed on "14 May 2010 – Chile. Signed in Lima".
 */
final class Headings {

    private static final Countries COUNTRIES = Countries.bundled();
    private static final String NUMBER = "\\p{Lu}\\.?|\\d{1,2}\\.?|[ivxIVX]+\\.?|[()•·*]";
    private static final String JOINT = "[-–—/&,]|--|and|with";
    private static final String STOP = "[.:]";
    private static final String END = "[:–—-]|--";
    private static final String OUTER = "[-–—:,.]|--";
    /** What is a name, and not the code that "It" and "No" would be. */
    private static final String SHORT = "U\\.?[SK]\\.?|UAE|DRC";

    private static final int LONGEST_NAME = 4;
    /** How many headings of one country make a list. */
    private static final int LIST = 2;

    private final Map<Integer, Heading> bySentence = new HashMap<>();

    /**
     * What stands over a sentence.
     *
     * @param sentence the index of the sentence that the heading is, or opens
     * @param date null where it gives none
     */
    record Heading(int sentence, Pair pair, @Nullable PartialDate date) {}

    /** @param first the index of the first sentence below it, or beside it */
    private record Found(
            int sentence,
            int first,
            List<String> countries,
            @Nullable PartialDate date) {}

    Headings(Document document, Dates dates, Context context) {
        List<Sentence> sentences = document.sentences();
        List<Found> all = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean opens =
                    sentence.index() == 0 || sentences.get(sentence.index() - 1).paragraph() != sentence.paragraph();
            if (opens) found(sentence, dates.in(sentence)).ifPresent(all::add);
        }
        Optional<String> home = home(sentences, all, context);
        for (Found found : all) {
            Optional<Pair> pair = found.countries.size() == 2
                    ? Optional.of(new Pair(found.countries.get(0), found.countries.get(1)))
                    : home.filter(one -> !found.countries.contains(one))
                            .map(one -> new Pair(one, found.countries.get(0)));
            pair.ifPresent(two -> under(found, sentences)
                    .forEach(at -> bySentence.put(at, new Heading(found.sentence, two, found.date))));
        }
    }

    /** What stands over a sentence, or opens it. */
    Optional<Heading> over(Sentence sentence) {
        return Optional.ofNullable(bySentence.get(sentence.index()));
    }

    /** The sentences of its paragraph. */
    private static IntStream under(Found found, List<Sentence> sentences) {
        int paragraph = sentences.get(found.sentence).paragraph();
        return IntStream.range(found.first, sentences.size())
                .takeWhile(at -> sentences.get(at).paragraph() == paragraph);
    }

    /** The country that a list of headings of one country each is about: the one told of most of all others. */
    private static Optional<String> home(List<Sentence> sentences, List<Found> all, Context context) {
        Set<String> listed = all.stream()
                .filter(found -> found.countries.size() == 1)
                .map(found -> found.countries.get(0))
                .collect(Collectors.toSet());
        if (listed.size() < LIST) return Optional.empty();
        Set<Integer> headings = all.stream().map(Found::sentence).collect(Collectors.toCollection(HashSet::new));
        Map<String, Integer> told = new HashMap<>();
        for (Sentence sentence : sentences) {
            if (headings.contains(sentence.index())) continue;
            SortedSet<String> states = new TreeSet<>(context.states(sentence));
            states.removeAll(listed);
            states.forEach(state -> told.merge(state, 1, Integer::sum));
        }
        int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<String> foremost = told.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return foremost.size() == 1 && most > 1 ? Optional.of(foremost.get(0)) : Optional.empty();
    }

    private static Optional<Found> found(Sentence sentence, List<DateMention> dates) {
        Optional<DateMention> date = dates.stream().findFirst().filter(mention -> mention.first() == 0);
        int first = date.map(DateMention::end).orElse(sentence.token(0).text().matches(NUMBER) ? 1 : 0);
        while (first > 0 && is(sentence, first, OUTER)) first++;
        List<String> countries = new ArrayList<>();
        int end = endOfNames(sentence, first, countries);
        boolean alone = end == sentence.size() || end == sentence.size() - 1 && is(sentence, end, STOP);
        boolean pair = countries.size() == 2 && !countries.get(0).equals(countries.get(1));
        boolean heading = alone ? pair || countries.size() == 1 : pair && is(sentence, end, END);
        if (!heading) return Optional.empty();
        int below = alone ? sentence.index() + 1 : sentence.index();
        return Optional.of(new Found(
                sentence.index(), below, countries, date.map(DateMention::date).orElse(null)));
    }

    /** The token after the names of one country, or of two; their ids are then among the others. */
    private static int endOfNames(Sentence sentence, int first, List<String> countries) {
        int end = endOfName(sentence, first, countries);
        if (end == first || !is(sentence, end, JOINT)) return end;
        int second = endOfName(sentence, end + 1, countries);
        return second == end + 1 ? end : second;
    }

    /** The token after the name of a country, or of a capital; the id of the country is then among the others. */
    private static int endOfName(Sentence sentence, int first, List<String> countries) {
        for (int end = Math.min(sentence.size(), first + LONGEST_NAME); end > first; end--) {
            String words = sentence.tokens().subList(first, end).stream()
                    .map(Token::text)
                    .collect(Collectors.joining(" "));
            if (!Character.isUpperCase(words.charAt(0))) return first;
            if (words.length() <= 3 && !words.matches(SHORT)) continue;
            Optional<String> code = COUNTRIES.codeOf(words).or(() -> COUNTRIES.governedFrom(words));
            if (code.isEmpty()) continue;
            countries.add("country:" + code.get().toUpperCase(Locale.ROOT));
            return end;
        }
        return first;
    }

    private static boolean is(Sentence sentence, int token, String words) {
        return token < sentence.size() && sentence.token(token).text().matches(words);
    }
}
