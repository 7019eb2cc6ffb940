package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.model.Status;
import org.entente.extraction.naming.Mention;
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
        ASKED
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

    private final Document document;
    private final Context context;

    Sequels(Document document, Context context) {
        this.document = document;
        this.context = context;
    }

    /** From left to right, one a clause at most. */
    List<Sequel> in(Sentence sentence) {
        List<Sequel> found = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            if (i < sentence.size() && !context.isEdge(sentence, i)) continue;
            clause(sentence, first, i).ifPresent(found::add);
            first = i + 1;
        }
        return found;
    }

    private Optional<Sequel> clause(Sentence sentence, int first, int end) {
        SortedSet<String> named = new TreeSet<>();
        String words = words(sentence, first, end, named);
        return RULES.stream()
                .filter(rule -> rule.scope() == Scope.ASKED ? named.isEmpty() : !named.isEmpty())
                .filter(rule -> rule.words().matcher(words).find())
                .findFirst()
                .map(rule -> new Sequel(rule.scope(), rule.status(), named));
    }

    /** The clause in lower case, with marks in the place of names. */
    private String words(Sentence sentence, int first, int end, SortedSet<String> named) {
        String home = context.home().orElse("");
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            Optional<Mention> mention = nameAt(sentence, i);
            String next = sentence.token(i).text().toLowerCase(Locale.ROOT);
            if (mention.isPresent()) {
                boolean own =
                        context.stateOf(mention.get()).filter(home::equals).isPresent();
                if (!own) context.stateOf(mention.get()).ifPresent(named::add);
                next = own ? "~" : "@";
                i = mention.get().end() - 1;
            } else if (next.matches("we|it|they")) {
                next = words.length() == 0 || next.equals("we") ? next : "~";
            }
            join(words, next);
        }
        return words.toString();
    }

    /** "@ and @" is one "@". */
    private static void join(StringBuilder words, String next) {
        String told = words.toString();
        for (String joint : List.of("@ and ", "@ , ", "@ , and ")) {
            if (next.equals("@") && told.endsWith(joint)) {
                words.setLength(words.length() - joint.length());
            }
        }
        words.append(next).append(' ');
    }

    private Optional<Mention> nameAt(Sentence sentence, int token) {
        return document.names().at(sentence, token).stream()
                .filter(mention -> mention.first() == token && mention.isNamed())
                .filter(mention -> mention.type() == EntityType.COUNTRY || mention.type() == EntityType.AGENCY)
                .findFirst();
    }
}
