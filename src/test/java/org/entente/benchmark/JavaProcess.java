package org.entente.benchmark;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, so that nothing else warms, fills or slows it. */
final class JavaProcess {

    private JavaProcess() {}

    /** The last line that a main class of the tests prints; its messages go where ours go. */
    static String output(String heap, Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("-Xmx" + heap, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = builder(command).redirectError(Redirect.INHERIT).start();
        List<String> lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0 || lines.isEmpty()) throw new IOException("%s has failed.".formatted(main));
        return lines.get(lines.size() - 1);
    }

    /** The packaged program; its standard output is for the caller to read. */
    static Process program(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("-jar", jar().toString()));
        command.addAll(List.of(arguments));
        return builder(command).start();
    }

    /** Fills the data of a new server from files, as {@code neo4j-admin} does. */
    static void importInto(Path server, List<String> files) throws IOException, InterruptedException {
        Path libraries = jar().resolveSibling("neo4j").resolve("lib");
        List<String> command = new ArrayList<>(List.of("-Xmx1g", "-cp", libraries + File.separator + "*"));
        command.addAll(List.of("org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j"));
        command.addAll(files);
        Path configuration = Files.createDirectories(server.resolve("conf"));
        Path log = server.resolve("import.log");
        ProcessBuilder builder = builder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.directory(server.toFile()).environment().put("NEO4J_HOME", server.toString());
        builder.environment().put("NEO4J_CONF", configuration.toString());
        if (builder.start().waitFor() != 0) throw new IOException("The import has failed: " + Files.readString(log));
    }

    /** Seconds until it says a line with these words, on whichever stream; it goes on afterwards. */
    static double secondsUntil(String words, Process process, long start) throws IOException {
        BufferedReader lines = process.errorReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(words)) return (System.nanoTime() - start) / 1e9;
        }
        throw new IOException("The program ended without saying \"%s\".".formatted(words));
    }

    static Path jar() {
        return Path.of(System.getProperty("entente.jar"));
    }

    private static ProcessBuilder builder(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command);
    }
}
