package org.entente.extraction.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** The clauses of a sentence as words in lower case, with marks in the place of those who are named. */
final class Clausal {

    /**
     * One clause.
     *
     * @param words with "@" for those who are named, coordinated ones together, and "~" for the country of the article
     * @param named the ids of the countries behind "@"
     */
    record Clause(String words, SortedSet<String> named) {}

    private static final List<String> JOINTS =
            List.of("@ and ", "@ , ", "@ , and ", "@ as well as ", "@ , the ", "@ and the ", "@ , and the ");

    private final Document document;
    private final Context context;
    private final String home;

    /** @param home the id of the country that is marked by itself, empty for none */
    Clausal(Document document, Context context, String home) {
        this.document = document;
        this.context = context;
        this.home = home;
    }

    /** From left to right. */
    List<Clause> in(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= sentence.size(); i++) {
            if (i < sentence.size() && !context.isEdge(sentence, i)) continue;
            clauses.add(clause(sentence, first, i));
            first = i + 1;
        }
        return clauses;
    }

    private Clause clause(Sentence sentence, int first, int end) {
        SortedSet<String> named = new TreeSet<>();
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            Optional<Mention> mention = nameAt(sentence, i);
            String next = sentence.token(i).text().toLowerCase(Locale.ROOT);
            if (mention.isPresent()) {
                Optional<String> state = context.stateOf(mention.get());
                boolean own = state.filter(home::equals).isPresent();
                if (!own) state.ifPresent(named::add);
                next = own ? "~" : "@";
                i = mention.get().end() - 1;
            } else if (i > first && next.matches("it|they")) {
                next = "~";
            }
            join(words, next);
        }
        return new Clause(words.toString(), named);
    }

    /** "@ and @" is one "@". */
    private static void join(StringBuilder words, String next) {
        if (next.equals("@")) {
            String told = words.toString();
            JOINTS.stream()
                    .filter(told::endsWith)
                    .findFirst()
                    .ifPresent(joint -> words.setLength(words.length() - joint.length()));
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
