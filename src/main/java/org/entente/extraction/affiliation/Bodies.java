package org.entente.extraction.affiliation;

import org.entente.extraction.language.Sentence;
import org.entente.extraction.model.EntityType;
import org.entente.extraction.naming.Mention;
import org.entente.extraction.naming.Names;
import org.jspecify.annotations.Nullable;

/** Where a post can be held, as the names of the article tell. */
record Bodies(Names names) {

    /** The longest mention of a body or a country that covers the token. */
    @Nullable
    Mention at(Sentence sentence, int token) {
        if (token >= sentence.size()) return null;
        Mention best = null;
        for (Mention mention : names.at(sentence, token)) {
            if (mention.type() == EntityType.PERSON) continue;
            if (best == null || mention.end() - mention.first() > best.end() - best.first()) best = mention;
        }
        return best;
    }

    /** As {@link #at}, but no country and no group. */
    @Nullable
    Mention bodyAt(Sentence sentence, int token) {
        Mention mention = at(sentence, token);
        return mention != null && isBody(mention) ? mention : null;
    }

    /** Whether a body, and no country, is named or meant. */
    static boolean isBody(Mention mention) {
        return mention.type() == EntityType.AGENCY
                || mention.type() == EntityType.COMPANY
                || mention.type() == EntityType.ORGANIZATION;
    }

    static boolean isCountry(Mention mention) {
        return mention.type() == EntityType.COUNTRY;
    }
}
