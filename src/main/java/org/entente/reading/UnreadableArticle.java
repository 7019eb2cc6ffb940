package org.entente.reading;

import java.util.Locale;

/** Why something is no article that can be read; the message is for whoever sent it. */
public final class UnreadableArticle extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    UnreadableArticle(String message) {
        super(message);
    }

    static UnreadableArticle foreign(String language) {
        String name = language.equals("und")
                ? "a language other than English"
                : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return new UnreadableArticle("The text is in %s; only English is read. Send a translation.".formatted(name));
    }
}
