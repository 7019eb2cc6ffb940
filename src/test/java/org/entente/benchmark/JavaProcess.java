package org.entente.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM of its own, so that nothing else warms, fills or slows it. */
final class JavaProcess {

    private JavaProcess() {}

    /** What a main class of the tests prints; the messages of the process go where ours go. */
    static String output(String heap, Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("-Xmx" + heap, "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = start(command);
        String output = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) throw new IOException("%s has failed.".formatted(main));
        return output;
    }

    /** The packaged program; its standard output is for the caller to read. */
    static Process program(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("-jar", jar().toString()));
        command.addAll(List.of(arguments));
        return start(command);
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

    private static Process start(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).start();
    }
}
