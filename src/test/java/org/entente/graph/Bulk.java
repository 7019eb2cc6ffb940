package org.entente.graph;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.extraction.model.Extraction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Made-up extractions as files for {@code neo4j-admin database import}, which is a hundred times as fast as
 * {@link GraphWriter}; the graph is the one that it would write, but that nobody is told of changes. Countries, agreements
 * and attacks alone.
 */
public final class Bulk implements AutoCloseable {

    private static final String COUNTRY = "id:ID,type,name,aliases:string[],country";
    private static final String ARTICLE = "id:ID,url,title,published,language,text,sha256,version,sortKey,digest";
    private static final String EVIDENCE = "id:ID,relation,type,source,target,article,published,confidence:double,rule,"
            + "version,topics:string[],derived:boolean,modality,attribution,claimedBy:string[],deniedBy:string[],begin:long,"
            + "end:long,place:long,text,status,date,instrument,leading:boolean,standing:boolean,asOf,origin";
    private static final String FROM = ":START_ID,:END_ID";
    private static final String MENTION = ":START_ID,:END_ID,begins:long[],ends:long[],name,aliases:string[],country";
    private static final String EDGE = ":START_ID,:END_ID,id,rank,sortKey,asOf,since,evidence:long,articles:long,"
            + "sources:long,confidence:double,firstDate,lastDate,firstReported,lastReported,status,date,instrument,"
            + "topics:string[],modality,attribution,claimedBy:string[],deniedBy:string[],derived:boolean";

    private final Path folder;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> countries = new TreeMap<>();
    private final Map<String, Map<String, Object>> edges = new HashMap<>();
    private long pieces;

    /** @param folder for the files */
    public Bulk(Path folder) throws IOException {
        this.folder = folder;
        table("--nodes=Entity:Country", COUNTRY);
        table("--nodes=Article", ARTICLE);
        table("--nodes=Evidence", EVIDENCE);
        table("--relationships=FROM", FROM);
        table("--relationships=MENTIONED_IN", MENTION);
        table("--relationships=AGREES_WITH", EDGE);
        table("--relationships=ATTACKED_BY", EDGE);
    }

    /** Constraints and indexes. */
    public static void prepare(Driver driver) {
        Schema.apply(driver);
    }

    private void table(String option, String columns) throws IOException {
        tables.put(option, new Table(folder.resolve(tables.size() + ".csv"), columns));
    }

    /** Pieces of evidence that were added. */
    public long pieces() {
        return pieces;
    }

    public void add(List<Extraction> extractions) throws IOException {
        for (Rows rows : extractions.parallelStream().map(Rows::of).toList()) add(rows);
    }

    private void add(Rows rows) throws IOException {
        write("--nodes=Article", rows.article());
        for (Map<String, Object> entity : rows.entities()) {
            countries.computeIfAbsent(Cell.text(entity, "id"), id -> country(id, entity));
        }
        for (Map<String, Object> mention : rows.mentions()) {
            write("--relationships=MENTIONED_IN", joined(mention, Cell.text(mention, "entity"), rows.id()));
        }
        for (Map<String, Object> piece : rows.evidence()) {
            write("--nodes=Evidence", piece);
            write("--relationships=FROM", joined(piece, Cell.text(piece, "id"), rows.id()));
            edges.merge(Cell.text(piece, "relation"), edge(null, piece), (before, first) -> edge(before, piece));
            pieces++;
        }
    }

    private static Map<String, Object> country(String id, Map<String, Object> row) {
        String name = Cell.<String>list(row, "names").get(0);
        return Map.of(
                "id", id, "type", "Country", "name", "Land of " + name, "aliases", List.of(name), "country", name);
    }

    private static Map<String, Object> edge(@Nullable Map<String, Object> before, Map<String, Object> piece) {
        Map<String, Object> edge =
                joined(Summary.of(before, List.of(piece), 1), Cell.text(piece, "source"), Cell.text(piece, "target"));
        edge.put("type", Cell.text(piece, "type"));
        return edge;
    }

    private static Map<String, Object> joined(Map<String, Object> row, String from, String to) {
        Map<String, Object> joined = new HashMap<>(row);
        joined.put(":START_ID", from);
        joined.put(":END_ID", to);
        return joined;
    }

    private void write(String option, Map<String, Object> row) throws IOException {
        tables.get(option).write(row);
    }

    /** With this the files are complete. */
    @Override
    public void close() throws IOException {
        for (Map<String, Object> country : countries.values()) write("--nodes=Entity:Country", country);
        for (Map<String, Object> edge : edges.values()) write("--relationships=" + edge.get("type"), edge);
        for (Table table : tables.values()) table.out.close();
    }

    /** Options of the import. */
    public List<String> options() {
        List<String> options = new ArrayList<>();
        tables.forEach((option, table) -> options.add(option + "=" + table.file));
        return options;
    }

    private static final class Table {

        private final Path file;
        private final List<String> columns;
        private final BufferedWriter out;

        Table(Path file, String header) throws IOException {
            this.file = file;
            columns = Arrays.stream(header.split(","))
                    .map(column -> column.replaceFirst("(?<=.):.*", ""))
                    .toList();
            out = Files.newBufferedWriter(file);
            out.write(header + "\n");
        }

        void write(Map<String, Object> row) throws IOException {
            StringBuilder line = new StringBuilder();
            for (String column : columns) {
                if (!line.isEmpty()) line.append(',');
                line.append(cell(row.get(column)));
            }
            out.append(line.append('\n'));
        }

        private static String cell(@Nullable Object value) {
            if (value == null) return "";
            if (value instanceof Number || value instanceof Boolean) return value.toString();
            String text = value instanceof List<?> list
                    ? list.stream().map(String::valueOf).collect(Collectors.joining(";"))
                    : value.toString();
            return '"' + text.replace("\"", "\"\"") + '"';
        }
    }
}
