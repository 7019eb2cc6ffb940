package org.entente.extraction.naming;

import org.entente.extraction.model.EntityType;
import org.entente.reading.Span;

/**
 * A place where an entity is named or meant. "The two countries" is a mention of each of them.
 *
 * @param entity the id of the entity
 * @param sentence the index of the sentence
 * @param first the index of its first token in the sentence
 * @param end the index after its last token
 * @param head the token that stands for it in the dependencies
 * @param span into the article's text
 */
public record Mention(
        String entity, EntityType type, Form form, int sentence, int first, int end, int head, Span span) {

    /** How the entity is named. */
    public enum Form {
        /** By a name, an alias or an abbreviation: Israel, the Israeli Defense Ministry, the Pentagon. */
        NAME,
        /** By an adjective or the word for its people: Israeli, Russians. */
        DEMONYM,
        /** By a capital or the seat of the government: Moscow, the Kremlin. */
        METONYM,
        /** By a noun phrase that points back: the ministry, the two countries, both sides. */
        NOMINAL,
        /** By a pronoun. */
        PRONOUN
    }

    /** Whether the entity is named here, rather than pointed at. */
    public boolean isNamed() {
        return form == Form.NAME || form == Form.DEMONYM || form == Form.METONYM;
    }
}
