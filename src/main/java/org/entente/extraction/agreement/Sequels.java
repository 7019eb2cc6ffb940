package org.entente.extraction.agreement;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Status;
import org.entente.reading.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence that names only one side says of an agreement told before: "Malta has asked to be let in", "Slovakia wants
 * one too", "Mali made the same break with Paris".
 */
final class Sequels {

    /** With whom the newcomers of a sequel are. */
    enum Scope {
        /** With all parties of what was told last. */
        ALL,
        /** With the country that the article is about. */
        HOME,
        /** With one another. */
        SAME,
        /** The speaker with the one asked about. */
        ASKED,
        /** Nobody new: one of those to whom it was put answers. */
        ANSWER
    }

    /**
     * One clause that goes on.
     *
     * @param newcomers the ids of those it names
     * @param status null where it is that of what was told last
     */
    record Sequel(Scope scope, @Nullable Status status, SortedSet<String> newcomers) {}

    private record Rule(Scope scope, @Nullable Status status, Pattern words) {}

    private static final List<Rule> RULES = WordLists.rows(Sequels.class, "sequels.tsv").stream()
            .map(row -> new Rule(
                    Scope.valueOf(row[0]), row[1].equals("-") ? null : Status.valueOf(row[1]), Pattern.compile(row[2])))
            .toList();

    private final Clausal clausal;

    Sequels(Clausal clausal) {
        this.clausal = clausal;
    }

    /** From left to right, one a clause at most. */
    List<Sequel> in(Sentence sentence) {
        return clausal.in(sentence).stream()
                .map(Sequels::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a clause answers to what was put to somebody; it names him, or nobody. */
    List<Sequel> answersIn(Sentence sentence) {
        return clausal.in(sentence).stream()
                .flatMap(clause -> RULES.stream()
                        .filter(rule -> rule.scope() == Scope.ANSWER)
                        .filter(rule -> rule.words().matcher(clause.words()).find())
                        .limit(1)
                        .map(rule -> new Sequel(rule.scope(), rule.status(), clause.named())))
                .toList();
    }

    private static Optional<Sequel> of(Clausal.Clause clause) {
        return RULES.stream()
                .filter(rule -> rule.scope() != Scope.ANSWER)
                .filter(rule -> (rule.scope() == Scope.ASKED) == clause.named().isEmpty())
                .filter(rule -> rule.words().matcher(clause.words()).find())
                .findFirst()
                .map(rule -> new Sequel(rule.scope(), rule.status(), clause.named()));
    }
}
