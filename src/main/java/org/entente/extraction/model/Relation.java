package org.entente.extraction.model;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An edge that one article supports. */
public sealed interface Relation {

    /** The id of the node where the edge starts. */
    String source();

    /** The id of the node where the edge ends. */
    String target();

    List<Evidence> evidence();

    Provenance provenance();

    /** The same, found in another way or with another confidence. */
    Relation with(Provenance other);

    /** As in the graph and the exchange format, such as {@code AGREES_WITH}. */
    String type();

    /**
     * Two parties cooperate on cyber matters, or mean to. Symmetric: stored once, the smaller id first.
     *
     * @param status that of the newest step
     * @param instrument such as {@code MoU} or {@code treaty}; null for a bare understanding
     * @param date of the newest step
     * @param derived whether every step comes from agencies of the two countries
     * @param cyber false only where agreements on any topic were asked for
     */
    record AgreesWith(
            String source,
            String target,
            Status status,
            SortedSet<String> topics,
            @Nullable String instrument,
            @Nullable PartialDate date,
            boolean derived,
            boolean cyber,
            List<Evidence> evidence,
            Provenance provenance)
            implements Relation {

        public AgreesWith {
            if (source.compareTo(target) > 0) {
                String swap = source;
                source = target;
                target = swap;
            }
            topics = new TreeSet<>(topics);
            evidence = List.copyOf(evidence);
        }

        @Override
        public Relation with(Provenance other) {
            return new AgreesWith(source, target, status, topics, instrument, date, derived, cyber, evidence, other);
        }

        @Override
        public String type() {
            return "AGREES_WITH";
        }
    }

    /**
     * A cyber operation, from the victim to the attacker.
     *
     * @param claimedBy ids of those who say so, where the article itself does not
     * @param deniedBy ids of those who deny it
     */
    record AttackedBy(
            String source,
            String target,
            Modality modality,
            @Nullable Attribution attribution,
            List<String> claimedBy,
            List<String> deniedBy,
            boolean derived,
            List<Evidence> evidence,
            Provenance provenance)
            implements Relation {

        public AttackedBy {
            claimedBy = List.copyOf(claimedBy);
            deniedBy = List.copyOf(deniedBy);
            evidence = List.copyOf(evidence);
        }

        @Override
        public Relation with(Provenance other) {
            return new AttackedBy(source, target, modality, attribution, claimedBy, deniedBy, derived, evidence, other);
        }

        @Override
        public String type() {
            return "ATTACKED_BY";
        }
    }

    /**
     * Words of a person, or of a body that speaks without a named person, one relation for each cue.
     *
     * @param direct in quotation marks
     * @param cue the verb phrase as it stands
     */
    record QuotedIn(
            String source, String target, boolean direct, String cue, List<Evidence> evidence, Provenance provenance)
            implements Relation {

        public QuotedIn {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Relation with(Provenance other) {
            return new QuotedIn(source, target, direct, cue, evidence, other);
        }

        @Override
        public String type() {
            return "QUOTED_IN";
        }
    }

    /** A person's post, as the article states it. */
    record AffiliatedWith(
            String source,
            String target,
            @Nullable String title,
            boolean former,
            List<Evidence> evidence,
            Provenance provenance)
            implements Relation {

        public AffiliatedWith {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Relation with(Provenance other) {
            return new AffiliatedWith(source, target, title, former, evidence, other);
        }

        @Override
        public String type() {
            return "AFFILIATED_WITH";
        }
    }

    /** The country of an agency or a company. Without evidence where a gazetteer says so and the text does not. */
    record BelongsTo(String source, String target, List<Evidence> evidence, Provenance provenance) implements Relation {

        public BelongsTo {
            evidence = List.copyOf(evidence);
        }

        @Override
        public Relation with(Provenance other) {
            return new BelongsTo(source, target, evidence, other);
        }

        @Override
        public String type() {
            return "BELONGS_TO";
        }
    }
}
