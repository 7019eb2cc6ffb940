package org.entente.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The forms in which a graph can be had. */
public enum Format {
    GRAPHML("application/graphml+xml") {
        @Override
        Sink open(Writer out) throws IOException {
            return new GraphMl(out);
        }
    },
    CSV("text/csv") {
        @Override
        Sink open(Writer out) throws IOException {
            return new EdgeTable(out);
        }
    },
    JSONL("application/x-ndjson") {
        @Override
        Sink open(Writer out) {
            return new JsonLines(out);
        }
    },
    STIX("application/stix+json;version=2.1") {
        @Override
        Sink open(Writer out) throws IOException {
            return new Stix(out);
        }
    },
    JSONLD("application/ld+json") {
        @Override
        Sink open(Writer out) throws IOException {
            return new JsonLd(out);
        }
    };

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract Sink open(Writer out) throws IOException;

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
