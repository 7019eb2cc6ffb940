package org.entente.extraction.agreement;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;

/** The two countries that an article opens with: the parties of "the treaty" where no sentence says whose it is. */
final class Couple {

    private static final int OPENING = 2;
    private static final int OFTEN = 2;

    private final Document document;
    private final Optional<Pair> pair;

    private Couple(Document document, Optional<Pair> pair) {
        this.document = document;
        this.pair = pair;
    }

    /** Of the first sentence, or of the first two where it names one country only; each named more than once. */
    static Couple of(Document document) {
        for (int count = 1; count <= Math.min(OPENING, document.sentences().size()); count++) {
            SortedSet<String> countries = new TreeSet<>();
            for (Sentence sentence : document.sentences().subList(0, count)) {
                countries.addAll(countries(document.names(), sentence));
            }
            if (countries.size() < 2) continue;
            boolean fits = countries.size() == 2
                    && countries.stream().allMatch(country -> mentions(document, country) >= OFTEN);
            return new Couple(
                    document, fits ? Optional.of(new Pair(countries.first(), countries.last())) : Optional.empty());
        }
        return new Couple(document, Optional.empty());
    }

    /** The couple, unless the sentence or the event names anybody else. */
    Optional<Pair> in(Sentence sentence) {
        return pair.filter(two -> countries(document.names(), sentence).stream()
                .allMatch(country -> country.equals(two.one()) || country.equals(two.other())));
    }

    private static long mentions(Document document, String country) {
        return document.sentences().stream()
                .filter(sentence -> countries(document.names(), sentence).contains(country))
                .count();
    }

    /** The countries and organizations that are named, and those of the bodies that are. */
    private static SortedSet<String> countries(Names names, Sentence sentence) {
        SortedSet<String> countries = new TreeSet<>();
        List<Mention> mentions = names.in(sentence);
        for (Mention mention : mentions) {
            if (mention.type() == EntityType.COUNTRY) countries.add(mention.entity());
            if (mention.type() == EntityType.AGENCY)
                names.countryOf(mention.entity()).ifPresent(countries::add);
        }
        return countries;
    }
}
