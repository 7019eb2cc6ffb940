package org.entente.extraction.quotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Document;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.reading.Span;

/** The turns of a transcript: "SMITH: We saw it." and what follows until somebody else has the word. */
final class Turns {

    private static final Pattern LABEL = Pattern.compile("(\\p{Lu}[\\p{L}.'’ -]{0,40}?):\\s+(?=\\S)");
    private static final int FEWEST = 3;

    private final Document document;
    private final List<Utterance> found = new ArrayList<>();
    private final Set<Integer> paragraphs = new HashSet<>();

    /** A paragraph with a label before it. */
    private record Turn(int paragraph, String label, int words) {}

    Turns(Document document) {
        this.document = document;
        List<Turn> turns = turns();
        if (isTranscript(turns)) turns.forEach(turn -> read(turn, turns));
    }

    List<Utterance> found() {
        return found;
    }

    /** Whether the paragraph is somebody's turn, in which nobody else is quoted. */
    boolean covers(int paragraph) {
        return paragraphs.contains(paragraph);
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (int paragraph = 0; paragraph < document.article().body().size(); paragraph++) {
            Matcher label = LABEL.matcher(text(paragraph));
            if (label.lookingAt()) turns.add(new Turn(paragraph, label.group(1), label.end()));
        }
        return turns;
    }

    /** Several turns, and somebody who speaks twice: a list of headings does not repeat itself. */
    private static boolean isTranscript(List<Turn> turns) {
        long labels = turns.stream().map(Turn::label).distinct().count();
        return turns.size() >= FEWEST && labels >= 2 && labels < turns.size();
    }

    private void read(Turn turn, List<Turn> turns) {
        Optional<String> speaker = speaker(turn);
        if (speaker.isEmpty()) return;
        int end = turns.stream()
                .mapToInt(Turn::paragraph)
                .filter(next -> next > turn.paragraph())
                .min()
                .orElse(turn.paragraph() + 1);
        List<Span> words = new ArrayList<>();
        for (int paragraph = turn.paragraph(); paragraph < end; paragraph++) {
            Span span = document.article().body().get(paragraph);
            words.add(paragraph == turn.paragraph() ? new Span(span.begin() + turn.words(), span.end()) : span);
            paragraphs.add(paragraph);
        }
        int begin = document.article().body().get(turn.paragraph()).begin();
        Span label = new Span(begin, begin + turn.label().length());
        found.add(new Utterance(
                Voice.of(List.of(speaker.get())),
                ":",
                label,
                sentenceAt(begin),
                true,
                words,
                0.9,
                "turn-of-transcript"));
    }

    /** The person whose name or surname the label is; "A" in an interview is whom the article names most. */
    private Optional<String> speaker(Turn turn) {
        String label = turn.label().toLowerCase(Locale.ROOT);
        if (label.equals("a")) return mostNamed();
        return persons().stream()
                .filter(person -> isName(label, person.name().toLowerCase(Locale.ROOT)))
                .map(Entity::id)
                .findFirst();
    }

    private static boolean isName(String label, String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        return label.endsWith(name)
                || label.endsWith(surname) && (label.equals(surname) || label.endsWith(" " + surname));
    }

    private Optional<String> mostNamed() {
        return persons().stream()
                .max((one, other) ->
                        Integer.compare(one.mentions().size(), other.mentions().size()))
                .map(Entity::id);
    }

    private List<Entity> persons() {
        return document.names().entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .toList();
    }

    private int sentenceAt(int offset) {
        return IntStream.range(0, document.sentences().size())
                .filter(at -> document.sentences().get(at).span().end() > offset)
                .findFirst()
                .orElse(0);
    }

    private String text(int paragraph) {
        return document.article().body().get(paragraph).of(document.article().text());
    }
}
