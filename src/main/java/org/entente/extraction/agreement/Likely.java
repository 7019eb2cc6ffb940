package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.language.Token;
import org.entente.extraction.model.PartialDate;
import org.entente.extraction.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What the words around two countries say of an agreement: that they have one of which no rule tells, or against what a rule
 * made of a sentence. How far they got is what the sentence tells of a step without saying whose it is; where it tells none,
 * no more than its verbs allow.
 */
final class Likely {

    private static final Likelihood LIKELIHOOD = Likelihood.bundled();
    private static final double LEAST = 0.55;
    /** Where a rule refused the sentence. */
    private static final double LEAST_REFUSED = 0.65;
    /** Where the rules read that the two agree on something else, or the sentence tells of penalties and blame. */
    private static final double LEAST_BESIDE = 0.8;

    private static final double UNLIKELY = 0.2;
    private static final double SURE = 0.85;
    /** Guards that refuse what a rule makes of a sentence, and not that it tells of an agreement. */
    private static final Set<String> LENIENT = Set.of("", "parties", "bare-mention", "alone");

    /** Guards that say of a sentence that nobody agrees in it. */
    private static final Set<String> DENYING =
            Set.of("question", "hypothetical", "untrue", "negated", "failed", "offence", "other-sense", "convention");

    private static final Set<String> BLAMING = Set.of(
            "sanction",
            "blame",
            "condemn",
            "accuse",
            "denounce",
            "deplore",
            "expel",
            "indict",
            "charge",
            "attribute",
            "arrest",
            "blacklist");

    private static final Set<String> ASKING = Set.of(
            "ask", "call", "invite", "offer", "plan", "propose", "request", "seek", "suggest", "urge", "want", "wish");

    private final Document document;
    private final boolean anyTopic;
    private final SortedMap<Pair, Together> together;
    private final SortedMap<Pair, Double> likelihoods = new TreeMap<>();
    private final Map<Integer, Step> told = new HashMap<>();
    private final Set<Pair> known = new TreeSet<>();
    /** The pairs of which the rules read that they agree, on no cyber matters that they know of. */
    private final Set<Pair> agreed = new TreeSet<>();
    /** What the rules read in each sentence. */
    private final Map<Integer, Set<Pair>> pairsIn = new HashMap<>();
    /** The sentences in which one proposes to several, or in passing has something with each. */
    private final Set<Integer> apart = new HashSet<>();

    /** @param anyTopic whether agreements stand that are on no cyber matters */
    Likely(Document document, Gate gate, boolean anyTopic) {
        this.document = document;
        this.anyTopic = anyTopic;
        this.together = Together.in(document, gate);
        together.forEach((pair, how) -> likelihoods.put(pair, LIKELIHOOD.of(how)));
    }

    /** Whether the sentence tells of the two agreeing, and the words speak against it that they do so on cyber matters. */
    boolean isUnlikely(Pair pair, int sentence) {
        Together how = together.get(pair);
        return how != null && how.isOfAgreeing(sentence) && likelihoods.getOrDefault(pair, 1.0) < UNLIKELY;
    }

    /**
     * @param groups what the rules found
     * @param untold steps of nobody in particular, by sentence
     * @param guards by which sentences were refused
     */
    List<Step> beside(List<Group> groups, Map<Integer, Step> untold, Map<Integer, String> guards) {
        told.putAll(untold);
        groups.forEach(this::know);
        List<Step> steps = new ArrayList<>();
        likelihoods.forEach((pair, likelihood) -> {
            if (known.contains(pair) || likelihood < LEAST) return;
            Together how = Objects.requireNonNull(together.get(pair));
            int sentence = LIKELIHOOD.sentence(how);
            if (likelihood < least(pair, sentence, guards.getOrDefault(sentence, ""))
                    || !how.isOfAgreeing(sentence)
                    || areApart(pair, sentence)) return;
            steps.add(step(pair, document.sentences().get(sentence), likelihood));
        });
        return steps;
    }

    private void know(Group group) {
        for (Step step : group.steps) {
            told.put(step.sentence(), step);
            Pair countries = Consolidation.countries(step.pair(), document.names());
            pairsIn.computeIfAbsent(step.sentence(), key -> new TreeSet<>()).add(countries);
            if (step.background() || step.status().coarse().equals("prospective")) apart.add(step.sentence());
            (anyTopic || group.cyber || group.other ? known : agreed).add(countries);
        }
    }

    /** @return above 1 where nothing will do */
    private double least(Pair pair, int sentence, String guard) {
        if (DENYING.contains(guard)) return Double.POSITIVE_INFINITY;
        if (agreed.contains(pair) || isOfBlame(sentence)) return LEAST_BESIDE;
        return LENIENT.contains(guard) ? LEAST : LEAST_REFUSED;
    }

    /** "The two allies imposed sanctions on a hacker". */
    private boolean isOfBlame(int sentence) {
        return document.sentences().get(sentence).tokens().stream()
                .anyMatch(token -> BLAMING.contains(token.lemma().toLowerCase(Locale.ROOT)));
    }

    /**
     * "Georgia's pact with Latvia irks Russia": the rules read the sentence, and one of the two has no part in it. "Russia
     * proposed to join forces with France and Germany": nothing is proposed to Germany by France.
     */
    private boolean areApart(Pair pair, int sentence) {
        Set<String> ofOne = partners(pair.one(), sentence);
        Set<String> ofOther = partners(pair.other(), sentence);
        if (ofOne.isEmpty() || ofOther.isEmpty()) return ofOne.isEmpty() != ofOther.isEmpty();
        return apart.contains(sentence) && !Collections.disjoint(ofOne, ofOther);
    }

    private Set<String> partners(String country, int sentence) {
        Set<String> partners = new TreeSet<>();
        for (Pair pair : pairsIn.getOrDefault(sentence, Set.of())) {
            if (pair.one().equals(country)) partners.add(pair.other());
            if (pair.other().equals(country)) partners.add(pair.one());
        }
        return partners;
    }

    private Step step(Pair pair, Sentence sentence, double likelihood) {
        Step like = told.get(sentence.index());
        Status status = like == null ? statusOf(sentence) : like.status();
        PartialDate date = like == null ? null : like.date();
        String instrument = like == null ? instrumentIn(sentence) : like.instrument();
        String rule = likelihood < SURE ? "likely" : "very-likely";
        return new Step(pair, status, date, instrument, sentence.index(), false, true, 0, rule);
    }

    private @Nullable String instrumentIn(Sentence sentence) {
        return Instruments.in(sentence, document.names().in(sentence)).stream()
                .map(Instrument::label)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What is asked for or may be is proposed, what will be is announced, what is done goes on. */
    private static Status statusOf(Sentence sentence) {
        SortedSet<String> words = new TreeSet<>();
        boolean present = false;
        for (Token token : sentence.tokens()) {
            words.add(token.lemma().toLowerCase(Locale.ROOT));
            present |= token.tag().equals("VBZ") || token.tag().equals("VBP");
        }
        boolean open = words.contains("would") || words.contains("could") || words.contains("may");
        if (open || words.stream().anyMatch(ASKING::contains)) return Status.PROPOSED;
        if (words.contains("negotiate") || words.contains("talk") || words.contains("draft")) return Status.NEGOTIATING;
        if (words.contains("sign") || words.contains("conclude")) return Status.SIGNED;
        if (words.contains("announce") || words.contains("agree") || words.contains("pledge")) return Status.ANNOUNCED;
        return present && !words.contains("will") ? Status.IN_FORCE : Status.ANNOUNCED;
    }
}
