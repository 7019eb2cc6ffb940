package org.entente.extraction.agreement;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Status;
import org.entente.reading.WordLists;

/** Those of whom a sentence says that something is theirs: "Its founders are Chad and Mali", "a club made up of Peru and Chile". */
final class Members {

    /** @param named the ids of all countries that belong to it */
    record Membership(SortedSet<String> named, Status status) {}

    private record Rule(Status status, Pattern words) {}

    private static final int MOST = 12;
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:not|n't|never|neither|nor|nobody|no|would|could|might|should|may|if|unlike|once|former|formerly)\\b");
    private static final List<Rule> RULES = WordLists.rows(Members.class, "members.tsv").stream()
            .map(row -> new Rule(Status.valueOf(row[0]), Pattern.compile(row[1])))
            .toList();

    private Members() {}

    /** The first list of members in a sentence. */
    static Optional<Membership> in(Sentence sentence, Clausal clausal) {
        return clausal.in(sentence).stream()
                .filter(clause -> clause.named().size() > 1 && clause.named().size() <= MOST)
                .flatMap(clause -> in(clause).stream())
                .findFirst();
    }

    private static Optional<Membership> in(Clausal.Clause clause) {
        boolean one = clause.words().indexOf('@') == clause.words().lastIndexOf('@');
        if (!one) return Optional.empty();
        for (Rule rule : RULES) {
            Matcher told = rule.words().matcher(clause.words());
            if (told.find() && !OPEN.matcher(told.group()).find())
                return Optional.of(new Membership(clause.named(), rule.status()));
        }
        return Optional.empty();
    }
}
