package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;

/** What an agreement contains, as the sentences say that follow a step of it: "Under it, each side names a contact point". */
final class Provisions {

    /** For how many sentences the contents are told. */
    private static final int REACH = 4;

    private static final Set<String> OPENING = Set.of("it", "they", "both", "each", "under", "among");
    private static final Set<String> SHARED =
            Set.of("joint", "jointly", "together", "mutual", "common", "shared", "bilateral", "trilateral");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "its", "their");
    /** The parties, and the parts of what they agreed on. */
    private static final Set<String> KNOWN = Set.of(
            "two",
            "three",
            "four",
            "parties",
            "sides",
            "signatories",
            "partners",
            "neighbours",
            "neighbors",
            "governments",
            "countries",
            "states",
            "ministries",
            "agencies",
            "services",
            "teams",
            "provisions",
            "clause",
            "article",
            "annex",
            "chapter",
            "aim",
            "goal",
            "goals");

    private final Document document;
    private final Map<Integer, SortedSet<Integer>> groupsIn = new TreeMap<>();

    Provisions(Document document, List<Group> groups) {
        this.document = document;
        for (Group group : groups)
            group.steps.forEach(step -> groupsIn.computeIfAbsent(step.sentence(), key -> new TreeSet<>())
                    .add(group.id));
    }

    /** The topics that the sentences after a step tell; that soldiers are named there says nothing of what was agreed. */
    SortedSet<String> topics(Step step) {
        SortedSet<String> topics = new TreeSet<>();
        after(step).forEach(sentence -> topics.addAll(Topic.topics(sentence)));
        topics.remove("military");
        return topics;
    }

    private List<Sentence> after(Step step) {
        List<Sentence> all = new ArrayList<>();
        int end = Math.min(document.sentences().size(), step.sentence() + 1 + REACH);
        for (int index = step.sentence() + 1; index < end; index++) {
            Sentence sentence = document.sentences().get(index);
            if (isOfOthers(index, step) || namesOthers(sentence, step) || isFar(sentence, step)) break;
            if (pointsBack(sentence) && !isSpeech(sentence)) all.add(sentence);
        }
        return all;
    }

    private boolean isOfOthers(int index, Step step) {
        SortedSet<Integer> groups = groupsIn.get(index);
        return groups != null && !groups.contains(step.group());
    }

    private boolean namesOthers(Sentence sentence, Step step) {
        Pair pair = Consolidation.countries(step.pair(), document.names());
        return document.names().in(sentence).stream()
                .flatMap(mention -> document.names().countryOf(mention.entity()).stream())
                .anyMatch(country -> !country.equals(pair.one()) && !country.equals(pair.other()));
    }

    private boolean pointsBack(Sentence sentence) {
        if (OPENING.contains(sentence.lower(0))) return true;
        boolean instrument = Instruments.in(sentence, document.names().in(sentence)).stream()
                .anyMatch(noun -> isDefinite(sentence, noun.first(), noun.head()));
        return instrument
                || IntStream.range(0, sentence.size())
                        .anyMatch(token -> SHARED.contains(sentence.lower(token))
                                || KNOWN.contains(sentence.lower(token)) && isDefinite(sentence, token - 2, token));
    }

    private static boolean isDefinite(Sentence sentence, int first, int head) {
        return IntStream.range(Math.max(0, first), head).anyMatch(token -> DEFINITE.contains(sentence.lower(token)));
    }

    /** Further on than the next paragraph. */
    private boolean isFar(Sentence sentence, Step step) {
        return sentence.paragraph() > document.sentences().get(step.sentence()).paragraph() + 1;
    }

    private static boolean isSpeech(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.text().matches("[\"“”]|``|''"));
    }
}
