package org.entente.benchmark;

import java.io.IOException;
import java.util.List;

/** Extraction on all cores against one, in one JVM. */
final class ThreadsBenchmark implements Benchmark {

    @Override
    public List<Figure> run() throws IOException, InterruptedException {
        String[] rates = JavaProcess.output("768m", ThreadsProcess.class).split(" ");
        double one = Double.parseDouble(rates[0]);
        double all = Double.parseDouble(rates[1]);
        int cores = Runtime.getRuntime().availableProcessors();
        return List.of(new Figure(
                "extraction, %d threads".formatted(cores),
                Figure.number(all) + " tokens/s",
                "one thread: %s tokens/s".formatted(Figure.number(one)),
                Figure.times(all / one),
                cores == 2 ? "1.8 × or more" : ""));
    }
}
