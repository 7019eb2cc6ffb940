package org.entente.extraction.naming;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.extraction.language.Language;
import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.Entity;
import org.entente.extraction.model.EntityType;
import org.entente.reading.Article;

/** Who is named in a text, for tests. */
final class Named {

    private static final Language LANGUAGE = new Language();
    private static final Namer NAMER = new Namer();

    private final Article article;
    private final Names names;
    private final List<Sentence> sentences;

    private Named(String text) {
        this.article = Article.of(text);
        this.sentences = LANGUAGE.sentencesOf(article);
        this.names = NAMER.namesIn(article, sentences);
    }

    static Named in(String text) {
        return new Named(text);
    }

    Names names() {
        return names;
    }

    SortedSet<String> ids() {
        return names.entities().stream().map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ids of one type, without the type. */
    SortedSet<String> ids(EntityType type) {
        return names.entities().stream()
                .filter(entity -> entity.type() == type)
                .map(entity -> entity.id().substring(entity.id().indexOf(':') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static SortedSet<String> countries(String text) {
        return in(text).ids(EntityType.COUNTRY);
    }

    static SortedSet<String> agencies(String text) {
        return in(text).ids(EntityType.AGENCY);
    }

    static SortedSet<String> companies(String text) {
        return in(text).ids(EntityType.COMPANY);
    }

    static SortedSet<String> people(String text) {
        return in(text).ids(EntityType.PERSON);
    }

    static SortedSet<String> groups(String text) {
        return in(text).ids(EntityType.GROUP);
    }

    static SortedSet<String> organizations(String text) {
        return in(text).ids(EntityType.ORGANIZATION);
    }

    /** What the words mean where they first stand, as ids. */
    SortedSet<String> meaning(String words) {
        Matcher place = Pattern.compile("\\b" + Pattern.quote(words) + "\\b").matcher(article.text());
        if (!place.find()) throw new IllegalArgumentException(words);
        int begin = place.start();
        return sentences.stream()
                .flatMap(sentence -> names.in(sentence).stream())
                .filter(mention -> mention.span().begin() == begin
                        && mention.span().of(article.text()).equals(words))
                .map(Mention::entity)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
