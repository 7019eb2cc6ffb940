package org.entente.graph;

import org.entente.extraction.model.Relation;

/**
 * The id of an edge, the same for every article that supports it: {@code relation:} and 16 hex digits of a hash of its
 * type and ends; of a quotation also of the place of the words, since a person may be quoted often in one article.
 */
public final class RelationId {

    private RelationId() {}

    public static String of(Relation relation) {
        String edge = relation.type() + ' ' + relation.source() + ' ' + relation.target();
        return "relation:" + Hash.of(relation instanceof Relation.QuotedIn quote ? edge + place(quote) : edge);
    }

    private static String place(Relation.QuotedIn quote) {
        StringBuilder place = new StringBuilder().append(' ').append(quote.cue());
        quote.evidence().forEach(words -> place.append(' ')
                .append(words.span().begin())
                .append('-')
                .append(words.span().end()));
        return place.toString();
    }
}
