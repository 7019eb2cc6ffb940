package org.entente.reading;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The entries of an RSS or Atom feed: the content where the feed has it, else the summary. */
final class FeedSource implements Source {

    private final String name;
    private final SyndFeed feed;
    private final Iterator<SyndEntry> entries;
    private int count;

    FeedSource(InputStream in, String name) throws IOException {
        this.name = name;
        try (in) {
            feed = new SyndFeedInput().build(new XmlReader(in));
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnreadableArticle("This is no RSS or Atom feed: " + e.getMessage());
        }
        entries = feed.getEntries().iterator();
    }

    @Override
    public @Nullable Unread next() {
        if (!entries.hasNext()) return null;
        SyndEntry entry = entries.next();
        count++;
        return new Unread("%s, entry %d".formatted(name, count), () -> article(entry));
    }

    private Article article(SyndEntry entry) {
        String html = Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
                .map(SyndContent::getValue)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElseThrow(() -> new UnreadableArticle("The entry has neither content nor a summary."));
        return Articles.of(
                HtmlText.of(Jsoup.parseBodyFragment(html).body()),
                new Origin(
                        Objects.equals(entry.getUri(), entry.getLink()) ? null : entry.getUri(),
                        entry.getLink(),
                        entry.getTitle(),
                        feed.getTitle(),
                        entry.getAuthor(),
                        date(entry.getPublishedDate())));
    }

    private static @Nullable LocalDate date(@Nullable Date published) {
        return published == null
                ? null
                : published.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }

    @Override
    public void close() {
        // read to its end already
    }
}
