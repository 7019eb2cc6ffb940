package org.entente.graph;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.extraction.model.Attribution;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.Extraction;
import org.entente.extraction.model.Modality;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Status;
import org.entente.reading.Article;
import org.entente.reading.Span;
import org.jspecify.annotations.Nullable;

/** An article as a test tells it; its entities are those that its relations name. */
public final class Told {

    private final Article article;
    private final Map<String, Entity> entities = new TreeMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private double confidence = 0.9;
    private boolean derived;

    private Told(Article article) {
        this.article = article;
    }

    /** An article that came out at the URL, on the day if there is one, in these words. */
    public static Told at(String url, @Nullable String published, String text) {
        LocalDate day = published == null ? null : LocalDate.parse(published);
        return new Told(Article.of(text, null, url, "Title of " + url, day));
    }

    /** For the relations that follow. */
    public Told confidence(double value) {
        confidence = value;
        return this;
    }

    /** For the agreements and attacks that follow. */
    public Told derived(boolean value) {
        derived = value;
        return this;
    }

    /** An agreement of one step. */
    public Told agrees(String one, String other, Status status, @Nullable String date, String words) {
        return agrees(one, other, status, date, step(words, status, date));
    }

    public Told agrees(String one, String other, Status status, @Nullable String date, Evidence... steps) {
        relations.add(new Relation.AgreesWith(
                entity(one),
                entity(other),
                status,
                new TreeSet<>(List.of("cyber-defence")),
                null,
                date(date),
                derived,
                true,
                List.of(steps),
                new Provenance(confidence, "test")));
        return this;
    }

    public Evidence step(String words, Status status, @Nullable String date) {
        return new Evidence(span(words), words, status, date(date), null);
    }

    public Told attacked(String victim, String attacker, Modality modality, String words) {
        return attacked(victim, attacker, modality, List.of(), List.of(), words);
    }

    public Told attacked(
            String victim,
            String attacker,
            Modality modality,
            List<String> claimedBy,
            List<String> deniedBy,
            String words) {
        claimedBy.forEach(this::entity);
        deniedBy.forEach(this::entity);
        relations.add(new Relation.AttackedBy(
                entity(victim),
                entity(attacker),
                modality,
                Attribution.STATE,
                claimedBy,
                deniedBy,
                derived,
                evidence(words),
                new Provenance(confidence, "test")));
        return this;
    }

    public Told quotes(String speaker, String words) {
        relations.add(new Relation.QuotedIn(
                entity(speaker), article.id(), true, "said", evidence(words), new Provenance(confidence, "test")));
        return this;
    }

    public Told affiliated(String person, String body, @Nullable String title, boolean former, String words) {
        relations.add(new Relation.AffiliatedWith(
                entity(person), entity(body), title, former, evidence(words), new Provenance(confidence, "test")));
        return this;
    }

    /** As a gazetteer says, without words. */
    public Told belongs(String body, String country) {
        relations.add(new Relation.BelongsTo(
                entity(body), entity(country), List.of(), new Provenance(confidence, "gazetteer")));
        return this;
    }

    public Told named(String id, String name, String... aliases) {
        entities.put(id, new Entity(id, type(id), name, country(id), List.of(aliases), mentions(name)));
        return this;
    }

    public Extraction extraction() {
        relations.sort(comparing(Relation::type).thenComparing(Relation::source).thenComparing(Relation::target));
        return new Extraction(article, List.copyOf(entities.values()), relations, List.of(), "test");
    }

    private String entity(String id) {
        entities.computeIfAbsent(
                id, key -> new Entity(key, type(key), name(key), country(key), List.of(), mentions(name(key))));
        return id;
    }

    private List<Evidence> evidence(String words) {
        return List.of(Evidence.of(span(words), article.text()));
    }

    private Span span(String words) {
        int begin = article.text().indexOf(words);
        if (begin < 0) throw new IllegalArgumentException("'%s' is not in '%s'".formatted(words, article.text()));
        return new Span(begin, begin + words.length());
    }

    private List<Span> mentions(String name) {
        int begin = article.text().indexOf(name);
        return begin < 0 ? List.of() : List.of(new Span(begin, begin + name.length()));
    }

    private static @Nullable PartialDate date(@Nullable String iso) {
        return iso == null ? null : PartialDate.parse(iso);
    }

    private static String name(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static EntityType type(String id) {
        return Arrays.stream(EntityType.values())
                .filter(type -> id.startsWith(type.label().toLowerCase(Locale.ROOT) + ":"))
                .findFirst()
                .orElseThrow();
    }

    /** {@code agency:us-fbi} and {@code country:US} are of the US. */
    private static @Nullable String country(String id) {
        return switch (type(id)) {
            case COUNTRY -> name(id);
            case AGENCY -> name(id).substring(0, 2).toUpperCase(Locale.ROOT);
            default -> null;
        };
    }
}
