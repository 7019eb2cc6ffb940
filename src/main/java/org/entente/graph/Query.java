package org.entente.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question in {@code cypher/queries}.
 *
 * @param examples the parameters in the order of the file, each with its example value as written there, which is JSON
 */
record Query(String name, String cypher, Map<String, String> examples) {

    private static final Pattern PARAMETER = Pattern.compile("^// :param (\\w+) => (.+)$", Pattern.MULTILINE);

    /** @throws IllegalArgumentException if there is no such question */
    static Query named(String name) {
        String cypher = CypherFile.read("queries", name);
        Map<String, String> examples = new LinkedHashMap<>();
        for (Matcher line = PARAMETER.matcher(cypher); line.find(); ) {
            examples.put(
                    Objects.requireNonNull(line.group(1)),
                    Objects.requireNonNull(line.group(2)).strip());
        }
        return new Query(name, cypher, examples);
    }

    /**
     * The parameters to run it with. One whose example is null may be left out.
     *
     * @throws IllegalArgumentException if one lacks, or one is given that the question does not know
     */
    Map<String, Object> parameters(Map<String, ?> given) {
        Map<String, Object> parameters = new HashMap<>(given);
        examples.forEach((parameter, example) -> {
            if (example.equals("null")) parameters.putIfAbsent(parameter, null);
        });
        if (!parameters.keySet().equals(examples.keySet())) {
            throw new IllegalArgumentException("The question '%s' takes the parameters %s, not %s."
                    .formatted(name, examples.keySet(), sorted(given)));
        }
        return parameters;
    }

    private static SortedSet<String> sorted(Map<String, ?> given) {
        return new TreeSet<>(given.keySet());
    }
}
