package org.entente.extraction.affiliation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.extraction.finding.Document;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.jspecify.annotations.Nullable;

/** Posts told through another person's: "her colleague X", "Smith's predecessor, X", "his French counterpart, X". */
final class Kinship {

    private static final Set<String> NOUNS =
            Set.of("colleague", "deputy", "boss", "predecessor", "successor", "co-worker", "counterpart");
    private static final Set<String> FOLLOWING =
            Set.of("succeed", "succeeds", "succeeding", "replace", "replaces", "replacing");
    private static final Set<String> OWNERS = Set.of("his", "her", "their");
    private static final int SENTENCES_BACK = 3;

    private final Document document;

    Kinship(Document document) {
        this.document = document;
    }

    /** What the words from {@code first} to the one before {@code end} say, which stand before the person's name. */
    Optional<Lead> lead(Sentence sentence, int first, int end, Mention person) {
        boolean inOffice = end - first > 2
                && lower(sentence, end - 1).equals("office")
                && lower(sentence, end - 2).equals("in");
        String noun = lower(sentence, inOffice ? end - 3 : end - 1);
        if (!NOUNS.contains(noun)) return Optional.empty();
        return other(sentence, first, end, person.entity())
                .map(other -> new Lead.Kin(
                        person.entity(),
                        noun,
                        other,
                        country(sentence, first, end),
                        sentence.span(first, person.end())));
    }

    /** "Contoso named Ann Example chief executive, succeeding Bob Sample": he held what she holds. */
    Optional<Lead> predecessor(Sentence sentence, int verb, Mention person) {
        if (verb < 1 || !FOLLOWING.contains(lower(sentence, verb))) return Optional.empty();
        return persons(sentence).stream()
                .filter(mention -> mention.end() <= verb && !mention.entity().equals(person.entity()))
                .reduce((one, other) -> other)
                .map(mention -> new Lead.Kin(
                        person.entity(),
                        "predecessor",
                        mention.entity(),
                        null,
                        sentence.span(mention.first(), person.end())));
    }

    /** The post that follows from the other's posts, of which {@code known} are those told so far. */
    static Optional<Post> post(Lead.Kin kin, List<Post> known) {
        boolean office = kin.country() != null;
        boolean peer = kin.noun().equals("counterpart");
        if (office ? !peer && !kin.noun().equals("colleague") : peer) return Optional.empty();
        return known.stream()
                .filter(post -> post.person().equals(kin.of()) && (!office || post.isOffice()))
                .reduce((one, other) -> other.former() && !one.former() ? one : other)
                .map(post -> office ? opposite(kin, post) : beside(kin, post));
    }

    private static Post opposite(Lead.Kin kin, Post post) {
        String country = kin.country() == null ? post.body() : kin.country();
        return new Post(kin.person(), country, post.title(), false, kin.words(), 0.8, "counterpart-of-name");
    }

    private static Post beside(Lead.Kin kin, Post post) {
        String title = kin.noun().equals("deputy") ? kin.noun() : null;
        boolean former = kin.noun().equals("predecessor");
        return new Post(kin.person(), post.body(), title, former, kin.words(), 0.8, "colleague-of-name");
    }

    /** Whose colleague: the person before the possessive, or for "her" whoever was named last. */
    private Optional<String> other(Sentence sentence, int first, int end, String person) {
        if (!OWNERS.contains(lower(sentence, first))) {
            return persons(sentence).stream()
                    .filter(mention -> mention.first() >= first && mention.end() < end)
                    .map(Mention::entity)
                    .findFirst();
        }
        Optional<String> meant = persons(sentence).stream()
                .filter(mention -> mention.first() == first && !mention.isNamed())
                .map(Mention::entity)
                .findFirst();
        if (meant.isPresent()) return meant;
        Optional<String> before = persons(sentence).stream()
                .filter(mention -> mention.isNamed()
                        && mention.end() <= first
                        && !mention.entity().equals(person))
                .map(Mention::entity)
                .reduce((one, other) -> other);
        for (int at = sentence.index() - 1;
                before.isEmpty() && at >= Math.max(0, sentence.index() - SENTENCES_BACK);
                at--) {
            before = persons(document.sentences().get(at)).stream()
                    .map(Mention::entity)
                    .filter(other -> !other.equals(person))
                    .findFirst();
        }
        return before;
    }

    private List<Mention> persons(Sentence sentence) {
        return document.names().in(sentence).stream()
                .filter(mention -> mention.type() == EntityType.PERSON)
                .toList();
    }

    private @Nullable String country(Sentence sentence, int first, int end) {
        return document.names().in(sentence).stream()
                .filter(mention -> Bodies.isCountry(mention) && mention.first() >= first && mention.end() <= end)
                .map(Mention::entity)
                .findFirst()
                .orElse(null);
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
