package org.entente.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the server's process. */
final class ServerProcess {

    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static ServerProcess launch(Settings settings) throws IOException {
        Path configuration = ConfigFile.write(settings);
        Path log = Files.createDirectories(settings.folder().resolve("logs")).resolve("console.log");
        Process process = new ProcessBuilder(command(settings, configuration))
                .directory(settings.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new ServerProcess(process, log);
    }

    private static List<String> command(Settings settings, Path configuration) {
        Path logs = settings.folder().resolve("logs");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + settings.heap() + "m",
                "-Xmx" + settings.heap() + "m",
                // one client at a time writes, and whole batches die young: the most work done, not the shortest
                // pauses, and room for what a batch makes until it is committed
                "-XX:+UseParallelGC",
                "-Xmn" + settings.heap() * 5 / 8 + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:ErrorFile=" + logs.resolve("jvm-error-%p.log"),
                "-XX:-OmitStackTraceInFastThrow",
                "-Dlog4j2.disable.jmx=true",
                "-Dio.netty.tryReflectionSetAccessible=true",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/java.io=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                settings.jars() + File.separator + "*",
                Guard.class.getName(),
                "org.neo4j.server.CommunityEntryPoint",
                "--home-dir=" + settings.folder(),
                "--config-dir=" + configuration,
                "--console-mode");
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks the server to stop by letting go of its standard input, and insists where it does not. */
    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(GRACE.toSeconds(), TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** @param what has happened to it */
    ServerFailure.Broken broken(String what) {
        return new ServerFailure.Broken(what, log, lastLinesOfLog());
    }

    private String lastLinesOfLog() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }
}
