package org.entente.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.Entente;

/** The program in a process of its own, its messages in a file. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final Path messages;

    private Program(Process process, Path messages) {
        this.process = process;
        this.messages = messages;
    }

    static Program start(Path folder, String... arguments) throws IOException {
        Path messages = Files.createTempFile(folder, "messages", ".txt");
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Entente.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        return new Program(process, messages);
    }

    /** Waits until the messages contain the words. */
    Program says(String words) throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!messages().contains(words)) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                throw new AssertionError("The program has not said \"%s\" but:%n%s".formatted(words, messages()));
            }
            Thread.sleep(100);
        }
        return this;
    }

    String messages() throws IOException {
        return Files.readString(messages);
    }

    /** Waits for its end. */
    int status() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new AssertionError("It goes on and on.");
        return process.exitValue();
    }

    /** As Ctrl-C or the operating system would. */
    void terminate() {
        process.destroy();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
    }
}
