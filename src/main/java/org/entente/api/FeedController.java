package org.entente.api;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.entente.graph.Graph;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What became new, for a feed reader. */
@RestController
@RequestMapping(path = "/api/v1/feeds", produces = "application/atom+xml")
class FeedController {

    private static final int ENTRIES = 50;

    private final Graph graph;
    private final Atlas atlas;

    FeedController(Graph graph, Atlas atlas) {
        this.graph = graph;
        this.atlas = atlas;
    }

    /** What became new about one country: its agreements and attacks. */
    @GetMapping("/countries/{country}")
    String ofCountry(@PathVariable String country) throws FeedException {
        String title = "Entente: " + atlas.named(country).name();
        Map<String, Object> parameters = Map.of("country", Atlas.id(country), "limit", ENTRIES);
        return feed(title, graph.ask("newest-changes-of-country", parameters));
    }

    /** What became new between two countries. */
    @GetMapping("/dyads/{country}/{other}")
    String ofDyad(@PathVariable String country, @PathVariable String other) throws FeedException {
        String title = "Entente: %s and %s"
                .formatted(atlas.named(country).name(), atlas.named(other).name());
        Map<String, Object> parameters = Map.of("one", Atlas.id(country), "other", Atlas.id(other), "limit", ENTRIES);
        return feed(title, graph.ask("newest-changes-of-dyad", parameters));
    }

    private static String feed(String title, List<Map<String, Object>> changes) throws FeedException {
        String self = ServletUriComponentsBuilder.fromCurrentRequest().toUriString();
        Feed feed = new Feed("atom_1.0");
        feed.setId(self);
        feed.setTitle(title);
        feed.setAlternateLinks(List.of());
        Link link = new Link();
        link.setRel("self");
        link.setHref(self);
        feed.setOtherLinks(List.of(link));
        feed.setUpdated(changes.isEmpty() ? Date.from(Instant.EPOCH) : time(changes.get(0)));
        feed.setEntries(changes.stream().map(FeedController::entry).toList());
        return new WireFeedOutput().outputString(feed);
    }

    private static Entry entry(Map<String, Object> change) {
        Entry entry = new Entry();
        String relation = String.valueOf(change.get("relation"));
        entry.setId("urn:entente:change:" + change.get("position"));
        entry.setTitle(headline(change));
        entry.setUpdated(time(change));
        Link link = new Link();
        link.setRel("alternate");
        link.setHref(ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/api/v1/relations/{id}/evidence")
                .build(relation)
                .toString());
        entry.setAlternateLinks(List.of(link));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue("%s %s %s".formatted(change.get("source"), change.get("type"), change.get("target")));
        entry.setSummary(summary);
        return entry;
    }

    private static String headline(Map<String, Object> change) {
        String what = String.valueOf(change.get("kind")).replace('-', ' ');
        String was = change.get("was") == null ? "" : " from " + change.get("was");
        String is = change.get("is") == null ? "" : " to " + change.get("is");
        return "%s and %s: %s%s%s".formatted(name(change, "source"), name(change, "target"), what, was, is);
    }

    private static Object name(Map<String, Object> change, String end) {
        Object name = change.get(end + "Name");
        return name == null ? String.valueOf(change.get(end)).replaceFirst("^\\w+:", "") : name;
    }

    private static Date time(Map<String, Object> change) {
        return Date.from(Instant.parse(String.valueOf(change.get("at"))));
    }
}
