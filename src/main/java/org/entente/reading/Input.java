package org.entente.reading;

/** What one place of an input turned out to be. */
public sealed interface Input {

    /** For a reader of messages, such as {@code news.jsonl, line 17}. */
    String place();

    record Readable(String place, Article article) implements Input {}

    /** @param reason what is wrong, and the way out where there is one */
    record Refused(String place, String reason) implements Input {}
}
