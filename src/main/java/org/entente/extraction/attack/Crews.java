package org.entente.extraction.attack;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.extraction.finding.NounPhrase;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;

/** Where an article tells of its hackers, so that "the gang", "they" and "it" can mean them. */
final class Crews {

    private static final int REACH = 4;

    private static final int NAMED_WITHIN = 4;
    private static final int NEAR = 8;
    private static final String NAMING =
            "call|name|dub|know|track|christen|baptise|baptize|nickname|label|style|file|designate|identify|refer";

    private final List<Wording> article;

    Crews(List<Wording> article) {
        this.article = article;
    }

    /** The crew told last before the telling, after the sentence {@code since} and not long ago; or none. */
    List<Party> before(Telling telling, int since) {
        int first = Math.max(0, Math.max(since, telling.sentence() - REACH));
        for (int sentence = telling.sentence(); sentence >= first; sentence--) {
            Wording wording = article.get(sentence);
            int end = sentence == telling.sentence() ? telling.at() : wording.size();
            Optional<NounPhrase> last = last(wording, end);
            if (last.isPresent()) return Attackers.in(wording, last.get());
        }
        return List.of();
    }

    /** "A gang has robbed banks in Mali. Researchers call it Tin Falcon": the crew that is named only then. */
    List<Party> namedAfter(Telling telling) {
        Wording here = telling.wording();
        boolean described = here.phraseFrom(0)
                .or(() -> here.subject(telling.at()))
                .filter(phrase -> phrase.head() < telling.at()
                        && here.is(phrase.head(), Kind.CREW)
                        && here.mentions(phrase).isEmpty()
                        && here.word(phrase.first()).matches("an?|the|one"))
                .isPresent();
        if (!described || Triggers.namesGroup(here)) return List.of();
        int last = Math.min(article.size(), telling.sentence() + NAMED_WITHIN);
        for (Wording next : article.subList(telling.sentence() + 1, last)) {
            Optional<NounPhrase> named = named(next, next.size() - 1);
            if (named.isPresent()) return isNaming(next, named.get()) ? Attackers.in(next, named.get()) : List.of();
        }
        return List.of();
    }

    /** "Call it", "has been named", "is known as". */
    private static boolean isNaming(Wording wording, NounPhrase name) {
        return IntStream.range(Math.max(0, name.first() - NEAR), name.first())
                .anyMatch(at ->
                        wording.lemma(at).matches(NAMING) && wording.tag(at).startsWith("VB"));
    }

    private static Optional<NounPhrase> last(Wording wording, int end) {
        Optional<NounPhrase> named = named(wording, end);
        Optional<NounPhrase> described = wording.phrases().stream()
                .filter(phrase -> phrase.end() <= end && isCrewOfCountry(wording, phrase))
                .reduce((one, other) -> other);
        if (named.isEmpty() || described.isEmpty()) return named.or(() -> described);
        return named.get().end() >= described.get().first() ? named : described;
    }

    private static Optional<NounPhrase> named(Wording wording, int end) {
        return wording.names().in(wording.sentence()).stream()
                .filter(mention -> mention.type() == EntityType.GROUP && mention.end() <= end)
                .reduce((one, other) -> other)
                .map(Mention::head)
                .flatMap(wording::phraseAt);
    }

    /** "Armenian hackers". */
    private static boolean isCrewOfCountry(Wording wording, NounPhrase phrase) {
        return (wording.is(phrase.head(), Kind.CREW, Kind.SPY)
                        || wording.word(phrase.head()).matches("officers|soldiers"))
                && !wording.mentions(phrase).isEmpty()
                && !Attackers.in(wording, phrase).isEmpty();
    }
}
