package org.entente.command;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.entente.graph.Ingestion;
import org.entente.graph.Tally;
import org.entente.reading.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Tells how far an ingestion is: a bar on a terminal, a line now and then elsewhere. */
final class Meter implements Ingestion.Progress, AutoCloseable {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final PrintWriter messages;
    private final @Nullable ProgressBar bar;
    private Instant lastMessage = Instant.now();
    private long seen;

    private Meter(PrintWriter messages, @Nullable ProgressBar bar) {
        this.messages = messages;
        this.bar = bar;
    }

    static Meter on(PrintWriter messages) {
        return new Meter(messages, Ansi.AUTO.enabled() ? bar() : null);
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setInitialMax(-1)
                .setUnit(" articles", 1)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build();
    }

    @Override
    public void seen(Input input) {
        seen++;
        if (input instanceof Input.Refused refused) say("%s: %s".formatted(refused.place(), refused.reason()));
        if (bar != null) bar.step();
        else if (lastMessage.plus(PAUSE).isBefore(Instant.now())) say(articles() + " so far");
    }

    void sum(Tally tally) {
        close();
        say("%s: %,d new, %,d changed, %,d known already, %,d refused"
                .formatted(articles(), tally.added(), tally.replaced(), tally.known(), tally.refused()));
    }

    private String articles() {
        return seen == 1 ? "1 article" : "%,d articles".formatted(seen);
    }

    private void say(String message) {
        if (bar != null) messages.print("\r\u001B[K");
        messages.println(message);
        messages.flush();
        lastMessage = Instant.now();
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
    }
}
