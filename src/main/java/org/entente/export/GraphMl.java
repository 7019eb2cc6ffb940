package org.entente.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** GraphML, for Gephi, yEd, NetworkX and the like. */
final class GraphMl implements Sink {

    private static final List<String> OF_NODES = List.of(
            "type", "name", "aliases", "country", "url", "publisher", "published", "firstReported", "lastReported");
    private static final List<String> OF_EDGES = Field.between(List.of("type"), List.of("words"));

    private final XMLStreamWriter xml;

    GraphMl(Writer out) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace("http://graphml.graphdrawing.org/xmlns");
            for (String name : OF_NODES) key("node", name);
            for (String name : OF_EDGES) key("edge", name);
            xml.writeStartElement("graph");
            xml.writeAttribute("id", "entente");
            xml.writeAttribute("edgedefault", "directed");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void key(String of, String name) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", of + "-" + name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type(name));
    }

    private static String type(String name) {
        return switch (name) {
            case "confidence" -> "double";
            case "articles", "sources" -> "long";
            case "derived", "direct", "former" -> "boolean";
            default -> "string";
        };
    }

    @Override
    public void node(Map<String, ?> node) throws IOException {
        element("node", node, OF_NODES, "id", Field.text(node, "id"));
    }

    @Override
    public void edge(Map<String, ?> edge) throws IOException {
        Map<String, Object> plain = new java.util.HashMap<>(edge);
        plain.put(
                "words",
                Field.words(edge).stream()
                        .map(words -> Field.text(words, "text"))
                        .distinct()
                        .toList());
        element(
                "edge",
                Field.known(plain),
                OF_EDGES,
                "id",
                Field.text(edge, "id"),
                "source",
                Field.text(edge, "source"),
                "target",
                Field.text(edge, "target"));
    }

    private void element(String name, Map<String, ?> fields, List<String> known, String... attributes)
            throws IOException {
        try {
            xml.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
            for (String field : known) {
                if (fields.get(field) == null) continue;
                xml.writeStartElement("data");
                xml.writeAttribute("key", name + "-" + field);
                xml.writeCharacters(clean(Field.text(fields, field)));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Without what XML 1.0 cannot have. */
    private static String clean(String text) {
        return text.replaceAll("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", " ");
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
