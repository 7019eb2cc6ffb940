package org.entente.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.entente.Entente;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EntenteCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void withoutACommandItServes() {
        assertThat(EntenteCommand.withCommand()).containsExactly("serve");
        assertThat(EntenteCommand.withCommand("--port=9000")).containsExactly("serve", "--port=9000");
        assertThat(EntenteCommand.withCommand("extract", "a.txt")).containsExactly("extract", "a.txt");
        assertThat(EntenteCommand.withCommand("--version")).containsExactly("--version");
    }

    @Test
    void everyCommandHasHelpOnStandardOutput() {
        Map<String, CommandLine> commands = EntenteCommand.line(Entente.class).getSubcommands();
        assertThat(commands).containsKeys("serve", "evaluate");
        for (String command : commands.keySet()) {
            assertThat(run(command, "--help")).as(command).isZero();
            assertThat(out.toString()).contains("Usage: entente " + command);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theVersionNamesTheExtractorToo() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString()).contains("Entente ").contains("Extractor ").contains("Java 1");
    }

    @Test
    void anUnknownCommandOrOptionIsWrongUse() {
        assertThat(run("server")).isEqualTo(2);
        assertThat(run("--prot=80")).isEqualTo(2);
        assertThat(err.toString()).contains("server").contains("serve").contains("--prot");
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        return EntenteCommand.line(Entente.class)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(EntenteCommand.withCommand(arguments));
    }
}
