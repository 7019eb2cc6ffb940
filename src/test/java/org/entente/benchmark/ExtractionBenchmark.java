package org.entente.benchmark;

import java.io.IOException;
import java.util.List;

/** Extraction against CoreNLP's own pipeline on the same texts: one thread and one JVM each, one after the other. */
record ExtractionBenchmark(String corpus, String wanted) implements Benchmark {

    private static final String HEAP = "3g"; // which CoreNLP's pipeline wants

    @Override
    public List<Figure> run() throws IOException, InterruptedException {
        double ours = tokensPerSecond("entente");
        double stock = tokensPerSecond("stock");
        return List.of(new Figure(
                "extraction, %s texts, one thread".formatted(corpus),
                Figure.number(ours) + " tokens/s",
                "stock CoreNLP: %s tokens/s".formatted(Figure.number(stock)),
                Figure.times(ours / stock),
                wanted));
    }

    private double tokensPerSecond(String reader) throws IOException, InterruptedException {
        return Double.parseDouble(JavaProcess.output(HEAP, ReadingProcess.class, reader, corpus));
    }
}
