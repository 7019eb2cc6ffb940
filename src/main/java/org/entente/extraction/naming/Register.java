package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention.Form;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** The entities of one article and their mentions, as they are found. */
final class Register {

    private static final Set<String> AFTER_HEAD = Set.of("of", "for", "in", "on");

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, String> countries = new HashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();
    private final Map<String, Set<Span>> spans = new HashMap<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    void add(Entry entry) {
        entries.putIfAbsent(entry.id(), entry);
    }

    /** Says where an entity belongs, unless that is known. */
    void belongs(Entry entry, @Nullable String country) {
        if (country != null) countries.putIfAbsent(entry.id(), country);
    }

    Mention mention(Entry entry, Line line, Candidate candidate) {
        return mention(entry, Form.NAME, line, candidate.first(), candidate.end());
    }

    Mention mention(Entry entry, Form form, Line line, int first, int end) {
        add(entry);
        Span span = line.sentence().span(first, end);
        Mention mention =
                new Mention(entry.id(), entry.type(), form, line.index(), first, end, head(line, first, end), span);
        mentions.add(mention);
        bySentence.computeIfAbsent(line.index(), sentence -> new ArrayList<>()).add(mention);
        if (mention.isNamed())
            spans.computeIfAbsent(entry.id(), id -> new LinkedHashSet<>()).add(span);
        if (form == Form.NAME) {
            aliases.computeIfAbsent(entry.id(), id -> new LinkedHashSet<>()).add(line.words(first, end));
        }
        return mention;
    }

    /** @throws NullPointerException if nothing of that id is in the article */
    Entry entry(String id) {
        return Objects.requireNonNull(entries.get(id), id);
    }

    /** The alpha-2 of the country that an entity belongs to, as the article or the gazetteer says. */
    @Nullable
    String countryOf(String id) {
        String said = countries.get(id);
        return said == null ? entry(id).country() : said;
    }

    boolean isNamed(Entry entry) {
        return spans.containsKey(entry.id());
    }

    /** In the order in which they were found. */
    List<Mention> mentions() {
        return mentions;
    }

    List<Mention> mentions(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** The alpha-2 of the country that is mentioned most, null where none is. */
    @Nullable
    String mostNamedCountry() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.COUNTRY) counts.merge(mention.entity(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> entry(most.getKey()).country())
                .orElse(null);
    }

    boolean isTaken(Line line, Candidate candidate) {
        return mentions(line.index()).stream()
                .anyMatch(mention -> mention.first() < candidate.end() && candidate.first() < mention.end());
    }

    /**
     * @param representatives persons to the alpha-2 of the country that they speak for
     * @param salience ids of countries to how much the article is about the country
     * @param standpoint ids of countries to how much speaks for the article being told from its side
     * @param datelines sentences to the ids of the countries in their datelines
     */
    Names names(
            Map<String, String> representatives,
            Map<String, Integer> salience,
            Map<String, Integer> standpoint,
            Map<Integer, String> datelines) {
        List<Entity> entities = entries.values().stream().map(this::entity).toList();
        return new Names(entities, mentions, representatives, salience, standpoint, datelines);
    }

    private Entity entity(Entry entry) {
        Set<String> others = new LinkedHashSet<>(aliases.getOrDefault(entry.id(), Set.of()));
        others.remove(entry.name());
        List<Span> named =
                spans.getOrDefault(entry.id(), Set.of()).stream().sorted().toList();
        return new Entity(entry.id(), entry.type(), entry.name(), countryOf(entry.id()), List.copyOf(others), named);
    }

    private static int head(Line line, int first, int end) {
        for (int token = first + 1; token < end; token++) if (line.in(token, AFTER_HEAD)) return token - 1;
        int last = end - 1;
        while (last > first && !Character.isLetterOrDigit(line.text(last).charAt(0))) last--;
        return last;
    }
}
