package org.entente.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a web page says of itself: JSON-LD first, then Open Graph and the like, then the page's own elements. */
record PageMetadata(
        @Nullable String url,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate published) {

    static PageMetadata of(Document page) {
        LinkedData data = LinkedData.of(page);
        return new PageMetadata(
                first(href(page, "link[rel=canonical]"), meta(page, "og:url"), data.url()),
                first(
                        data.text("headline"),
                        meta(page, "og:title", "twitter:title", "dc.title"),
                        text(page, "h1"),
                        page.title()),
                first(data.name("publisher"), meta(page, "og:site_name", "application-name", "dc.publisher")),
                person(first(
                        data.name("author"),
                        meta(page, "author", "article:author", "parsely-author", "byl", "dc.creator"),
                        text(page, "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]"))),
                Stream.of(
                                data.text("datePublished"),
                                meta(page, "article:published_time", "og:article:published_time", "parsely-pub-date"),
                                meta(
                                        page,
                                        "datepublished",
                                        "pubdate",
                                        "publishdate",
                                        "publish-date",
                                        "date",
                                        "dc.date"),
                                attribute(page, "[itemprop=datePublished]", "content"),
                                attribute(page, "time[datetime]", "datetime"))
                        .map(PageMetadata::date)
                        .filter(date -> date != null)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isBlank()) return value.strip();
        }
        return null;
    }

    private static @Nullable String meta(Document page, String... names) {
        for (String name : names) {
            Element tag = page.selectFirst(
                    "meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]".formatted("\"" + name + "\""));
            if (tag != null && !tag.attr("content").isBlank()) return tag.attr("content");
        }
        return null;
    }

    private static @Nullable String href(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.absUrl("href");
    }

    private static @Nullable String attribute(Document page, String selector, String attribute) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.attr(attribute);
    }

    private static @Nullable String text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : element.text();
    }

    /** Without the "By" of a byline; the address of a profile is no name. */
    private static @Nullable String person(@Nullable String author) {
        if (author == null || author.contains("://")) return null;
        return author.replaceFirst("(?i)^by\\s+", "");
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.length() < 10) return null;
        try {
            return LocalDate.parse(text.strip().substring(0, 10));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return null;
        }
    }
}
