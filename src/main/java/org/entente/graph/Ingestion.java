package org.entente.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.entente.extraction.InOrder;
import org.entente.extraction.model.Extraction;
import org.entente.reading.Article;
import org.entente.reading.Input;
import org.entente.reading.Unread;
import org.jspecify.annotations.Nullable;

/**
 * From inputs to the graph: articles are read on several threads and written in batches, while no more than a few
 * batches are in memory. What is written stays written, whatever happens afterwards; a database that is away for
 * less than five minutes is waited for.
 */
public final class Ingestion {

    private final Function<Article, Extraction> extractor;
    private final GraphWriter writer;
    private final Predicate<Article> wanted;

    /** @param wanted which articles to read; the others are known */
    public Ingestion(Function<Article, Extraction> extractor, GraphWriter writer, Predicate<Article> wanted) {
        this.extractor = extractor;
        this.writer = writer;
        this.wanted = wanted;
    }

    /** Is told of each input in turn, on the thread that called {@link #read}. */
    public interface Progress {

        void seen(Input input);
    }

    public Tally read(Iterator<Unread> inputs, int threads, Progress progress) {
        try (UnderWay underWay = new UnderWay(writer)) {
            Run run = new Run(underWay, progress);
            InOrder.forEach(inputs, this::look, run::take, threads);
            run.write();
            Tally tally = run.tally.plus(underWay.finish());
            underWay.awaitSearch();
            return tally;
        }
    }

    private Look look(Unread unread) {
        Input input = unread.read();
        boolean fresh = input instanceof Input.Readable readable
                && Patience.throughOutage(() -> wanted.test(readable.article()));
        return fresh ? extracted((Input.Readable) input) : new Look(input, null);
    }

    /** A fault of ours in one article must not end the reading of a million others. */
    private Look extracted(Input.Readable input) {
        try {
            return new Look(input, Rows.of(extractor.apply(input.article())));
        } catch (RuntimeException e) {
            return new Look(new Input.Refused(input.place(), "The extractor failed: " + e), null);
        }
    }

    /** What a thread made of one input; no rows where it is refused or known. */
    private record Look(Input input, @Nullable Rows rows) {}

    private static final class Run {

        private final UnderWay underWay;
        private final Progress progress;
        private final List<Rows> batch = new ArrayList<>();
        private long characters;
        private Tally tally = Tally.NOTHING;

        Run(UnderWay underWay, Progress progress) {
            this.underWay = underWay;
            this.progress = progress;
        }

        void take(Look look) {
            if (look.rows() != null) {
                batch.add(look.rows());
                characters += look.rows().characters();
            } else {
                tally = look.input() instanceof Input.Refused ? tally.plusRefused() : tally.plusKnown(1);
            }
            if (Batches.isFull(batch.size(), characters)) write();
            progress.seen(look.input());
        }

        void write() {
            underWay.write(batch);
            batch.clear();
            characters = 0;
        }
    }
}
