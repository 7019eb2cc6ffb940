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
final class Kin {

    private static final Set<String> SAME_BODY =
            Set.of("colleague", "deputy", "boss", "predecessor", "successor", "co-worker");

    private final Document document;

    Kin(Document document) {
        this.document = document;
    }

    /** @param known the posts found so far, in the order of the text */
    Optional<Post> post(Sentence sentence, int first, int end, Mention person, List<Post> known) {
        String noun = lower(sentence, end - 1);
        String owner = owner(sentence, first, end, person, known);
        if (owner == null) return Optional.empty();
        if (noun.equals("counterpart")) return counterpart(sentence, first, end, person, owner, known);
        if (!SAME_BODY.contains(noun)) return Optional.empty();
        return last(known, owner, false)
                .map(post -> new Post(
                        person.entity(),
                        post.body(),
                        noun.equals("deputy") ? noun : null,
                        noun.equals("predecessor"),
                        sentence.span(first, person.end()),
                        0.8,
                        "colleague-of-name"));
    }

    private Optional<Post> counterpart(
            Sentence sentence, int first, int end, Mention person, String owner, List<Post> known) {
        Optional<Mention> country = document.names().in(sentence).stream()
                .filter(mention ->
                        mention.type() == EntityType.COUNTRY && mention.first() >= first && mention.end() <= end)
                .findFirst();
        Optional<Post> post = last(known, owner, true);
        if (country.isEmpty() || post.isEmpty()) return Optional.empty();
        return Optional.of(new Post(
                person.entity(),
                country.get().entity(),
                post.get().title(),
                false,
                sentence.span(first, person.end()),
                0.8,
                "counterpart-of-name"));
    }

    private static Optional<Post> last(List<Post> known, String person, boolean office) {
        return known.stream()
                .filter(post -> post.person().equals(person) && (!office || post.title() != null))
                .reduce((one, other) -> post(one, other));
    }

    private static Post post(Post one, Post other) {
        return other.former() && !one.former() ? one : other;
    }

    /** Whose colleague: the person before the possessive, or for "her" whoever was named last. */
    private @Nullable String owner(Sentence sentence, int first, int end, Mention person, List<Post> known) {
        String opener = lower(sentence, first);
        if (Set.of("his", "her", "their").contains(opener)) {
            return known.stream()
                    .map(Post::person)
                    .filter(other -> !other.equals(person.entity()))
                    .reduce((one, other) -> other)
                    .orElse(null);
        }
        return document.names().in(sentence).stream()
                .filter(mention ->
                        mention.type() == EntityType.PERSON && mention.first() >= first && mention.end() < end)
                .map(Mention::entity)
                .findFirst()
                .orElse(null);
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
