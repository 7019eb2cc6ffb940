package org.entente.reading;

import java.util.function.Supplier;

/** One article of an input, not yet parsed, so that many can be parsed at once. */
public final class Unread {

    private final String place;
    private final Supplier<Article> parser;

    Unread(String place, Supplier<Article> parser) {
        this.place = place;
        this.parser = parser;
    }

    static Unread refused(String place, String reason) {
        return new Unread(place, () -> {
            throw new UnreadableArticle(reason);
        });
    }

    public Input read() {
        try {
            return new Input.Readable(place, parser.get());
        } catch (UnreadableArticle e) {
            return new Input.Refused(place, e.reason());
        } catch (RuntimeException e) {
            // a page that trips a library must not end the reading of a million others
            return new Input.Refused(place, "It cannot be parsed: " + e);
        }
    }
}
