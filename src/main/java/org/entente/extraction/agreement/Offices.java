package org.entente.extraction.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** For which state or organization the people of an article act, as their titles say: a minister who signs stands for it. */
final class Offices {

    private final Map<String, String> stateOf = new HashMap<>();
    private final Document document;

    private Offices(Document document) {
        this.document = document;
    }

    static Offices in(Document document) {
        Offices offices = new Offices(document);
        for (Sentence sentence : document.sentences()) {
            boolean hasPerson = document.names().in(sentence).stream().anyMatch(m -> m.type() == EntityType.PERSON);
            if (hasPerson) offices.read(document, sentence);
        }
        return offices;
    }

    /** The id of the state or organization. */
    Optional<String> of(String person) {
        String stated = stateOf.get(person);
        if (stated != null) return Optional.of(stated);
        // only what the article mentions is a node of the graph
        return document.names()
                .representedBy(person)
                .filter(state -> document.names().entity(state).isPresent());
    }

    private void read(Document document, Sentence sentence) {
        List<Chunk> chunks = Chunk.in(sentence, document.names());
        for (int i = 0; i < chunks.size(); i++) {
            Mention person = chunks.get(i).person();
            if (person == null || stateOf.containsKey(person.entity())) continue;
            String state = inside(chunks.get(i), document);
            if (state == null && i + 1 < chunks.size())
                state = after(sentence, chunks.get(i), chunks.get(i + 1), document);
            if (state == null && i > 0) state = before(sentence, chunks, i, document);
            if (state != null) stateOf.put(person.entity(), state);
        }
    }

    /** Chinese President Xi Jinping; Brazil's Celso Amorim. */
    private static @Nullable String inside(Chunk chunk, Document document) {
        return chunk.mentions().stream()
                .filter(mention -> mention.head() < chunk.head())
                .map(mention -> state(mention, document))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Penny Wong, the Australian foreign minister; Otávio Brandt of the Brazilian Ministry of Defence. */
    private static @Nullable String after(Sentence sentence, Chunk person, Chunk next, Document document) {
        boolean apposed = isJust(sentence, person.end(), next.first(), ",") && isOffice(sentence, next);
        boolean of = isJust(sentence, person.end(), next.first(), "of");
        if (!apposed && !of) return null;
        return first(next, document);
    }

    /** The Polish prime minister, Mateusz Morawiecki; the president of Brazil, Dilma Rousseff. */
    private static @Nullable String before(Sentence sentence, List<Chunk> chunks, int i, Document document) {
        Chunk previous = chunks.get(i - 1);
        if (!isJust(sentence, previous.end(), chunks.get(i).first(), ",")) return null;
        boolean office = isOffice(sentence, previous)
                || i > 1
                        && isJust(sentence, chunks.get(i - 2).end(), previous.first(), "of")
                        && isOffice(sentence, chunks.get(i - 2));
        return office ? first(previous, document) : null;
    }

    private static boolean isOffice(Sentence sentence, Chunk chunk) {
        return Representatives.actsForCountry(sentence.token(chunk.head())) && chunk.person() == null;
    }

    private static boolean isJust(Sentence sentence, int first, int end, String word) {
        return end == first + 1 && sentence.token(first).text().equals(word);
    }

    private static @Nullable String first(Chunk chunk, Document document) {
        return chunk.mentions().stream()
                .map(mention -> state(mention, document))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> state(Mention mention, Document document) {
        return switch (mention.type()) {
            case COUNTRY, ORGANIZATION -> Optional.of(mention.entity());
            case AGENCY -> document.names().countryOf(mention.entity());
            default -> Optional.empty();
        };
    }
}
