package org.entente.api;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.export.Exporter;
import org.entente.export.Format;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/** The relations of an answer as a graph, with their ends and all their evidence. */
final class GraphOfAnswer extends AbstractHttpMessageConverter<Tabular> {

    private final Exporter exporter;

    GraphOfAnswer(Exporter exporter) {
        super(
                StandardCharsets.UTF_8,
                Stream.of(Format.GRAPHML, Format.STIX, Format.JSONLD)
                        .map(format -> MediaType.valueOf(format.mediaType()))
                        .toArray(MediaType[]::new));
        this.exporter = exporter;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Tabular.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Tabular readInternal(Class<? extends Tabular> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("Graphs are only written.");
    }

    @Override
    protected void writeInternal(Tabular answer, HttpOutputMessage output) throws IOException {
        MediaType wanted = output.getHeaders().getContentType();
        Format format = Arrays.stream(Format.values())
                .filter(one -> MediaType.valueOf(one.mediaType()).equalsTypeAndSubtype(wanted))
                .findFirst()
                .orElseThrow();
        Writer out = new OutputStreamWriter(output.getBody(), StandardCharsets.UTF_8);
        exporter.write(
                answer.rows().stream()
                        .flatMap(GraphOfAnswer::relations)
                        .distinct()
                        .toList(),
                format,
                out);
        out.flush();
    }

    private static Stream<String> relations(Object row) {
        if (row instanceof Edge edge) return Stream.of(edge.id());
        if (row instanceof Quotation quotation) return Stream.of(quotation.id());
        if (row instanceof Neighbour neighbour)
            return Stream.of(neighbour.relation().id());
        if (row instanceof PartnerRelations partner) return relations(partner.relations());
        if (row instanceof Piece piece && piece.relation() != null) return Stream.of(piece.relation());
        return Stream.empty();
    }

    private static Stream<String> relations(List<Edge> edges) {
        return edges.stream().map(Edge::id);
    }
}
