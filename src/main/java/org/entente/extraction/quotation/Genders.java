package org.entente.extraction.quotation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Whether a person is "he" or "she", as far as the article's forms of address tell. */
final class Genders {

    private static final Set<String> HIS = Set.of("Mr", "Mr.", "Sir", "Lord", "King", "Prince");
    private static final Set<String> HERS =
            Set.of("Ms", "Ms.", "Mrs", "Mrs.", "Miss", "Madam", "Dame", "Lady", "Queen", "Princess");

    private Genders() {}

    /** {@code m} or {@code f} for each person of whom it is known. */
    static Map<String, Character> of(Document document) {
        Map<String, Character> genders = new HashMap<>();
        for (Sentence sentence : document.sentences()) {
            for (Mention mention : document.names().in(sentence)) {
                if (mention.type() != EntityType.PERSON || !mention.isNamed()) continue;
                String title = sentence.token(mention.first()).text();
                String before = mention.first() == 0
                        ? ""
                        : sentence.token(mention.first() - 1).text();
                if (HIS.contains(title) || HIS.contains(before)) genders.putIfAbsent(mention.entity(), 'm');
                if (HERS.contains(title) || HERS.contains(before)) genders.putIfAbsent(mention.entity(), 'f');
            }
        }
        return genders;
    }
}
