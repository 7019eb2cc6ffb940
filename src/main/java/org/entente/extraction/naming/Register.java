package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.extraction.model.Entity;
import org.entente.extraction.naming.Mention.Form;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** The entities of one article and their mentions, as they are found. */
final class Register {

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, String> countries = new TreeMap<>();
    private final Map<String, Set<String>> aliases = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    void add(Entry entry) {
        entries.putIfAbsent(entry.id(), entry);
    }

    /** Says where an entity belongs, unless that is known. */
    void belongs(String id, @Nullable String country) {
        if (country != null) countries.putIfAbsent(id, country);
    }

    void alias(String id, String alias) {
        aliases.computeIfAbsent(id, key -> new LinkedHashSet<>()).add(alias);
    }

    Mention mention(Entry entry, Form form, Line line, int first, int end) {
        add(entry);
        Span span = line.sentence().span(first, end);
        Mention mention =
                new Mention(entry.id(), entry.type(), form, line.index(), first, end, head(line, first, end), span);
        mentions.add(mention);
        if (form == Form.NAME) alias(entry.id(), line.words(first, end));
        return mention;
    }

    @Nullable
    Entry entry(String id) {
        return entries.get(id);
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** @param representatives persons to the alpha-2 of the country that they speak for */
    Names names(Map<String, String> representatives) {
        List<Entity> all = new ArrayList<>();
        for (Entry entry : entries.values()) {
            List<Span> spans = mentions.stream()
                    .filter(mention -> mention.entity().equals(entry.id()) && mention.isNamed())
                    .map(Mention::span)
                    .sorted()
                    .distinct()
                    .toList();
            Set<String> others = new LinkedHashSet<>(aliases.getOrDefault(entry.id(), Set.of()));
            others.remove(entry.name());
            String country = countries.getOrDefault(entry.id(), entry.country());
            all.add(new Entity(entry.id(), entry.type(), entry.name(), country, List.copyOf(others), spans));
        }
        return new Names(all, mentions, representatives);
    }

    private static int head(Line line, int first, int end) {
        for (int token = first + 1; token < end; token++) {
            String word = line.text(token);
            if (word.equals("of") || word.equals("for") || word.equals("in") || word.equals("on")) return token - 1;
        }
        int last = end - 1;
        while (last > first && !Character.isLetterOrDigit(line.text(last).charAt(0))) last--;
        return last;
    }
}
