package org.entente.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** One JSON object a line: {@code {"node":{…}}} or {@code {"edge":{…}}}. */
final class JsonLines implements Sink {

    private static final JsonMapper JSON = new JsonMapper();

    private final Writer out;

    JsonLines(Writer out) {
        this.out = out;
    }

    @Override
    public void node(Map<String, ?> node) throws IOException {
        line("node", node);
    }

    @Override
    public void edge(Map<String, ?> edge) throws IOException {
        line("edge", edge);
    }

    private void line(String kind, Map<String, ?> fields) throws IOException {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(kind, fields);
        out.write(JSON.writeValueAsString(line) + '\n');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
