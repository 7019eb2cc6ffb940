package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.Entente;
import org.entente.exchange.ExtractionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {

    private static final String SIGNED = "Israel and Japan signed an agreement on cyber security on Tuesday.";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyArticleIsALineInTheOrderOfTheInputWhateverTheThreads() throws IOException {
        Path gold = Path.of("src/main/resources/gold/dev-a.jsonl");
        Path some = Files.write(
                folder.resolve("some.jsonl"), Files.readAllLines(gold).subList(0, 8));
        assertThat(run("extract", "--threads=1", some.toString())).isZero();
        String alone = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run("extract", "--threads=4", some.toString())).isZero();
        assertThat(out.toString()).isEqualTo(alone);
        assertThat(alone.lines()
                        .map(line -> ExtractionReader.read(line).article().sourceId()))
                .containsExactly(
                        "dev-a-01", "dev-a-02", "dev-a-03", "dev-a-04", "dev-a-05", "dev-a-06", "dev-a-07", "dev-a-08");
    }

    @Test
    void whatIsRefusedIsNamedAndTheRestGoesOn() throws IOException {
        Path file = Files.write(
                folder.resolve("news.jsonl"), List.of("{\"id\":\"a\",\"text\":\"%s\"}".formatted(SIGNED), "nonsense"));
        assertThat(run("extract", file.toString(), folder.resolve("missing.txt").toString()))
                .isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString()).contains("news.jsonl, line 2: ").contains("missing.txt: There is no such file.");
    }

    @Test
    void theTextGoesAlongOnlyWhereItIsWanted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), SIGNED);
        assertThat(run("extract", file.toString())).isZero();
        assertThat(out.toString()).contains("\"country:IL\"").doesNotContain("\"language\":\"en\",\"text\"");
        out.getBuffer().setLength(0);
        assertThat(run("extract", "--with-text", "--explain", file.toString())).isZero();
        assertThat(ExtractionReader.read(out.toString()).article().text()).isEqualTo(SIGNED);
        assertThat(out.toString()).contains("\"refusals\":[");
    }

    @Test
    void anUnknownOptionOrNumberOfThreadsIsWrongUse() {
        assertThat(run("extract", "--colour")).isEqualTo(2);
        assertThat(run("extract", "--threads=0")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void goldIsScoredAndItsFaultsAreNamed() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("gold.jsonl"),
                "{\"id\":\"a\",\"text\":\"%s\",\"entities\":[{\"type\":\"Country\",\"name\":\"IL\"},{\"type\":\"Country\",\"name\":\"FR\"}]}"
                        .formatted(SIGNED));
        assertThat(run("evaluate", "--misses", gold.toString())).isZero();
        assertThat(out.toString()).contains("MISS  a country:FR").contains("entities Country");
        assertThat(run("evaluate", folder.resolve("none.jsonl").toString())).isEqualTo(2);
        assertThat(err.toString()).contains("none.jsonl");
    }

    private int run(String... arguments) {
        return EntenteCommand.line(Entente.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(EntenteCommand.withCommand(arguments));
    }
}
