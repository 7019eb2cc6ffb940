package org.entente.reading;

import java.util.Locale;

/** Why something is no article that can be read; told to whoever sent it. */
public final class UnreadableArticle extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final boolean tooLarge;

    UnreadableArticle(String reason) {
        this(reason, false);
    }

    private UnreadableArticle(String reason, boolean tooLarge) {
        super(reason);
        this.reason = reason;
        this.tooLarge = tooLarge;
    }

    /** What is wrong, and the way out where there is one. */
    public String reason() {
        return reason;
    }

    /** Whether less of it could be read. */
    public boolean isTooLarge() {
        return tooLarge;
    }

    static UnreadableArticle binary() {
        return new UnreadableArticle("This is binary data rather than text.");
    }

    static UnreadableArticle tooLarge(int limit, String what) {
        return new UnreadableArticle(
                "The %s has more than %d MB, which no article has; split it.".formatted(what, limit / 1_000_000), true);
    }

    static UnreadableArticle foreign(String language) {
        String name = language.equals("und")
                ? "a language other than English"
                : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
        return new UnreadableArticle("The text is in %s; only English is read. Send a translation.".formatted(name));
    }
}
