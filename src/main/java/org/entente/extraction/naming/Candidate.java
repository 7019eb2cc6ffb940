package org.entente.extraction.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.extraction.model.EntityType;
import org.jspecify.annotations.Nullable;

/** Tokens of one sentence, from {@code first} to before {@code end}, that may name something. */
sealed interface Candidate {

    int first();

    int end();

    default int length() {
        return end() - first();
    }

    default boolean overlaps(Candidate other) {
        return first() < other.end() && other.first() < end();
    }

    /** Whether nothing but a capital letter speaks for a name. */
    default boolean isVague() {
        return false;
    }

    /** Among candidates for the same tokens the smallest is preferred. */
    default int rank() {
        return 3;
    }

    /** A name of the gazetteer. */
    record Listed(int first, int end, List<Sense> senses) implements Candidate {

        @Override
        public int rank() {
            boolean noAgency = senses.stream()
                    .anyMatch(sense -> !sense.weak() && sense.entry().type() != EntityType.AGENCY);
            return noAgency ? 0 : 2;
        }

        /** "Anadolu" at the beginning of "Anadolu Kredi". */
        boolean isPartOf(Candidate other) {
            boolean weak = length() == 1 && !senses.isEmpty() && senses.stream().allMatch(Sense::weak);
            return weak && other instanceof Unlisted && other.first() == first() && other.length() > 1;
        }

        boolean can(EntityType type) {
            return senses.stream().anyMatch(sense -> sense.entry().type() == type);
        }

        boolean isCountryByName() {
            return senses.stream()
                    .anyMatch(sense -> sense.entry().type() == EntityType.COUNTRY && sense.form() == Mention.Form.NAME);
        }
    }

    /**
     * A body of some government.
     *
     * @param body its normalized name without the country
     * @param senses what the gazetteer makes of its name
     * @param country alpha-2, where the words at its side say it
     * @param firm whether it is a body of a government even where no country can be made out
     */
    record Body(
            int first,
            int end,
            String body,
            List<Sense> senses,
            @Nullable String country,
            boolean firm) implements Candidate {

        /** A country's name alone, in a list of bodies, is one of them rather than the country. */
        @Override
        public int rank() {
            return length() == 1 && country != null ? -1 : 1;
        }
    }

    /**
     * A proper name that no table lists.
     *
     * @param type what its words or the model make of it, where they do
     */
    record Unlisted(int first, int end, @Nullable EntityType type, boolean firm) implements Candidate {

        @Override
        public boolean isVague() {
            return !firm;
        }
    }

    /** Those of all candidates of a sentence that do not get in the way of a better one, from left to right. */
    static List<Candidate> chosen(Scan scan) {
        List<Candidate> all = new ArrayList<>(AgencyFinder.in(scan));
        all.addAll(PluralBodies.in(scan));
        all.addAll(ProperNames.in(scan));
        for (int token = 0; token < scan.line().size(); token++) {
            scan.knownAt(token).ifPresent(known -> all.add(new Listed(known.first(), known.end(), known.senses())));
        }
        List<Candidate> longer = List.copyOf(all);
        all.removeIf(candidate ->
                candidate instanceof Listed listed && longer.stream().anyMatch(listed::isPartOf));
        all.sort(Comparator.comparing(Candidate::isVague)
                .thenComparing(Comparator.comparing(Candidate::length).reversed())
                .thenComparing(Candidate::rank)
                .thenComparing(Candidate::first));
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : all) {
            if (chosen.stream().noneMatch(candidate::overlaps)) chosen.add(candidate);
        }
        chosen.sort(Comparator.comparing(Candidate::first));
        return chosen;
    }
}
