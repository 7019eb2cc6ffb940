package org.entente.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms in which a graph can be had. */
public enum Format {
    GRAPHML("application/graphml+xml", GraphMl::new),
    CSV("text/csv", EdgeTable::new),
    JSONL("application/x-ndjson", JsonLines::new),
    STIX("application/stix+json;version=2.1", Stix::new),
    JSONLD("application/ld+json", JsonLd::new);

    /** Begins a file. */
    private interface Opening {
        Sink of(Writer out) throws IOException;
    }

    private final String mediaType;
    private final Opening opening;

    Format(String mediaType, Opening opening) {
        this.mediaType = mediaType;
        this.opening = opening;
    }

    Sink open(Writer out) throws IOException {
        return opening.of(out);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Such as {@code graphml}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException naming the formats that there are */
    public static Format ofLabel(String label) {
        List<String> labels = Arrays.stream(values()).map(Format::label).toList();
        if (labels.contains(label)) return valueOf(label.toUpperCase(Locale.ROOT));
        throw new IllegalArgumentException("'%s' is none of %s.".formatted(label, String.join(", ", labels)));
    }
}
