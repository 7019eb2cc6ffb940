package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.extraction.dates.Dates;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Evidence;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Provenance;
import org.entente.extraction.model.Relation;
import org.entente.extraction.model.Status;
import org.entente.extraction.naming.Names;
import org.jspecify.annotations.Nullable;

/** From the steps of an article to one relation for each pair. */
final class Consolidation {

    private final Document document;
    private final boolean anyTopic;
    private final Names names;
    private final Recency recency;
    private final NewsDay newsDay;

    Consolidation(Document document, Dates dates, boolean anyTopic) {
        this.document = document;
        this.anyTopic = anyTopic;
        this.names = document.names();
        this.recency = new Recency(document.article().published());
        this.newsDay = new NewsDay(document, dates);
    }

    List<Relation> relations(List<Group> groups) {
        Provisions provisions = new Provisions(document, groups);
        Map<Pair, List<Step>> direct = new TreeMap<>();
        Map<Pair, List<Step>> derived = new TreeMap<>();
        for (Group group : groups) {
            boolean cyber = group.cyber && !group.other;
            if (!cyber && !anyTopic) continue;
            share(group, cyber, direct, derived);
        }
        Set<Pair> pairs = new TreeSet<>(direct.keySet());
        pairs.addAll(derived.keySet());
        List<Relation> relations = new ArrayList<>();
        for (Pair pair : pairs) {
            relation(pair, direct.getOrDefault(pair, List.of()), derived.getOrDefault(pair, List.of()), provisions)
                    .ifPresent(relations::add);
        }
        return relations;
    }

    /** The steps of a group go to its agencies where it names them, and from them to their countries. */
    private void share(Group group, boolean cyber, Map<Pair, List<Step>> direct, Map<Pair, List<Step>> derived) {
        Map<Pair, SortedSet<Pair>> agenciesOf = new TreeMap<>();
        for (Pair pair : group.pairs) {
            Pair countries = countries(pair, names);
            if (!countries.equals(pair))
                agenciesOf.computeIfAbsent(countries, key -> new TreeSet<>()).add(pair);
        }
        for (Step told : group.steps) {
            Step step = told.with(told.instrument(), cyber);
            SortedSet<Pair> agencies = agenciesOf.get(step.pair());
            Pair countries = countries(step.pair(), names);
            if (agencies != null) {
                agencies.forEach(pair -> add(direct, step.of(pair)));
                add(derived, step);
            } else {
                add(direct, step);
                if (!countries.equals(step.pair())) add(derived, step.of(countries));
            }
        }
    }

    private static void add(Map<Pair, List<Step>> steps, Step step) {
        steps.computeIfAbsent(step.pair(), key -> new ArrayList<>()).add(step);
    }

    private java.util.Optional<Relation> relation(
            Pair pair, List<Step> direct, List<Step> derived, Provisions provisions) {
        List<Step> steps = new ArrayList<>(direct);
        steps.addAll(derived);
        boolean cyber = steps.stream().anyMatch(Step::cyber);
        List<Step> kept =
                dated(steps.stream().filter(step -> !cyber || step.cyber()).toList());
        Step newest = recency.newest(kept);
        boolean hollow = !cyber
                && (newest.status() == Status.PROPOSED
                        || newest.status().coarse().equals("broken"));
        if (hollow) return java.util.Optional.empty();
        String instrument = kept.stream()
                .filter(step -> step.status() == newest.status())
                .map(Step::instrument)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(newest.instrument());
        return java.util.Optional.of(new Relation.AgreesWith(
                pair.one(),
                pair.other(),
                newest.status(),
                topics(kept, provisions),
                instrument,
                newest.date(),
                direct.isEmpty(),
                cyber,
                evidence(kept),
                new Provenance(0.8, newest.rule())));
    }

    /** A step told twice, once with its date, has that date both times. */
    private List<Step> dated(List<Step> steps) {
        List<Step> known = steps.stream().map(newsDay::dated).toList();
        return known.stream()
                .map(step -> step.date() != null ? step : step.at(dateOfSame(step, known)))
                .toList();
    }

    private static @Nullable PartialDate dateOfSame(Step step, List<Step> steps) {
        Set<PartialDate> known = steps.stream()
                .filter(other ->
                        other.group() == step.group() && other.status() == step.status() && other.date() != null)
                .map(Step::date)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return known.size() == 1 ? known.iterator().next() : null;
    }

    private List<Evidence> evidence(List<Step> steps) {
        Map<Integer, Step> bySentence = new TreeMap<>();
        for (Step step : steps) bySentence.merge(step.sentence(), step, recency::newer);
        return bySentence.values().stream().map(this::evidence).toList();
    }

    private Evidence evidence(Step step) {
        Sentence sentence = document.sentences().get(step.sentence());
        return new Evidence(
                sentence.span(),
                sentence.span().of(document.article().text()),
                step.status(),
                step.date(),
                step.instrument());
    }

    private SortedSet<String> topics(List<Step> steps, Provisions provisions) {
        SortedSet<String> topics = new TreeSet<>();
        for (Step step : steps) {
            topics.addAll(Topic.topics(document.sentences().get(step.sentence())));
            topics.addAll(provisions.topics(step));
        }
        return topics;
    }

    /** The pair with the country of each agency in its place. */
    static Pair countries(Pair pair, Names names) {
        return new Pair(country(pair.one(), names), country(pair.other(), names));
    }

    private static String country(String id, Names names) {
        boolean agency = names.entity(id)
                .filter(entity -> entity.type() == EntityType.AGENCY)
                .isPresent();
        return agency ? names.countryOf(id).orElse(id) : id;
    }
}
