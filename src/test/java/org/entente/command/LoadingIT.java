package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.graph.GraphIT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadingIT extends GraphIT {

    private static final String PACT = """
            {"article":{"id":"article:1","text":"Israel and Japan signed."},\
            "entities":[{"id":"country:IL","type":"Country","name":"Israel"},{"id":"country:JP","type":"Country","name":"Japan"}],\
            "relations":[{"type":"AGREES_WITH","source":"country:IL","target":"country:JP","status":"signed","topics":[],\
            "evidence":[{"begin":0,"end":24,"text":"Israel and Japan signed.","status":"signed"}]}]}
            """;

    @TempDir
    Path folder;

    private final List<String> refusals = new ArrayList<>();
    private final Loading loading = new Loading(writer, refusals::add);

    @Test
    void whatWasExtractedElsewhereIsInTheGraph() throws IOException {
        load(PACT);
        assertThat(refusals).isEmpty();
        assertThat(loading.written()).isEqualTo(1);
        assertThat(driver.executableQuery(
                                "MATCH (:Country)-[r:AGREES_WITH]-(:Country) RETURN DISTINCT r.status AS status")
                        .execute()
                        .records())
                .singleElement()
                .satisfies(row -> assertThat(row.get("status").asString()).isEqualTo("signed"));
    }

    @Test
    void aLineThatIsNoneOrContradictsItselfIsNamedAndTheOthersAreWritten() throws IOException {
        load("{\"text\":\"an article\"}\n" + PACT.replace("country:JP\",\"type", "country:KE\",\"type") + PACT);
        assertThat(refusals).hasSize(2);
        assertThat(refusals.get(0)).contains("line 1");
        assertThat(refusals.get(1)).contains("line 2").contains("country:JP");
        assertThat(loading.written()).isEqualTo(1);
    }

    private void load(String lines) throws IOException {
        loading.read(Files.writeString(folder.resolve("out.jsonl"), lines));
        loading.finish();
    }
}
