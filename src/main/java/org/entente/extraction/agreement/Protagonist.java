package org.entente.extraction.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.naming.Mention;

/** Whom an article is about: the other side of "a memorandum with Japan has been signed" where nobody else is named. */
final class Protagonist {

    /** Before whom others deal with. */
    static final List<String> WITH = List.of("with", "against", "by", "between");

    private static final int OFTEN = 3;
    private static final int OPENING = 3;

    private Protagonist() {}

    /** The one party that the first sentence begins with, if the article comes back to it. */
    static Optional<String> of(Document document, PartyReader reader, boolean firstPerson) {
        if (document.sentences().isEmpty()) return Optional.empty();
        Sentence first = document.sentences().get(0);
        List<Instrument> instruments = Instruments.in(first, document.names().in(first));
        return reader.in(first, instruments).stream()
                .filter(party -> !party.isModifier()
                        && (party.preposition() == null || firstPerson && !party.hasPreposition(WITH))
                        && !party.members().isEmpty())
                .findFirst()
                .filter(party -> party.members().size() == 1)
                .map(party -> party.members().first())
                .filter(member -> firstPerson || mentions(document, member) >= OFTEN);
    }

    /** "Our police forces agreed": whoever speaks speaks for somebody. */
    static boolean isFirstPerson(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.text().matches("[Ww]e|[Oo]urs?|us"));
    }

    /** The one party that the sentence before is about, in the same paragraph: "Baku is looking for company." */
    static Optional<String> before(Sentence sentence, Document document, PartyReader reader) {
        if (sentence.index() == 0) return Optional.empty();
        Sentence previous = document.sentences().get(sentence.index() - 1);
        if (previous.paragraph() != sentence.paragraph()) return Optional.empty();
        List<Instrument> instruments = Instruments.in(previous, document.names().in(previous));
        return reader.in(previous, instruments).stream()
                .filter(party -> !party.isModifier()
                        && party.preposition() == null
                        && !party.members().isEmpty())
                .findFirst()
                .filter(party -> party.members().size() == 1 && party.first() <= OPENING)
                .map(party -> party.members().first());
    }

    /** "Urged the administration to open a dialogue with India": the American one, if the article names its country. */
    static Optional<String> administration(Sentence sentence, Document document) {
        boolean said = IntStream.range(1, sentence.size())
                .anyMatch(token -> sentence.lower(token).equals("administration")
                        && sentence.lower(token - 1).equals("the"));
        return Optional.of("country:US").filter(one -> said && mentions(document, one) > 0);
    }

    private static long mentions(Document document, String member) {
        return document.sentences().stream()
                .flatMap(sentence -> document.names().in(sentence).stream())
                .filter(Mention::isNamed)
                .filter(mention -> mention.entity().equals(member)
                        || document.names()
                                .countryOf(mention.entity())
                                .filter(member::equals)
                                .isPresent())
                .count();
    }
}
