package org.entente.api;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.entente.graph.Tally;
import org.entente.reading.Input;
import org.entente.reading.Unread;
import org.jspecify.annotations.Nullable;

/** Many articles that are being read into the graph; any thread may look at it. */
final class Job {

    private static final int LISTED = 1_000;
    private static final long BETWEEN_REPORTS = 250_000_000;

    private final String id;
    private final long articles;
    private final List<JobView.Refused> refusals = new ArrayList<>();
    private final List<Consumer<Job>> listeners = new CopyOnWriteArrayList<>();
    private State state = State.QUEUED;
    private long read;
    private long refused;
    private @Nullable Tally tally;
    private @Nullable String fault;
    private boolean cancelled;
    private long reported;

    /** What becomes of a job. */
    enum State {
        QUEUED,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }

    /** @param articles that were sent */
    Job(String id, long articles) {
        this.id = id;
        this.articles = articles;
    }

    String id() {
        return id;
    }

    synchronized JobView view() {
        return new JobView(id, JobView.word(state), articles, read, refused, List.copyOf(refusals), tally, fault);
    }

    /** The listener is told how it stands now, then of every change, the last one included. */
    void listen(Consumer<Job> listener) {
        listeners.add(listener);
        listener.accept(this);
    }

    void forget(Consumer<Job> listener) {
        listeners.remove(listener);
    }

    synchronized boolean hasEnded() {
        return state == State.DONE || state == State.CANCELLED || state == State.FAILED;
    }

    /** What was read until then stays; a job that has ended stays as it is. */
    void cancel() {
        synchronized (this) {
            if (state == State.DONE || state == State.CANCELLED || state == State.FAILED) return;
            cancelled = true;
            if (state == State.QUEUED) state = State.CANCELLED;
        }
        tell();
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    void start() {
        synchronized (this) {
            if (state == State.QUEUED) state = State.RUNNING;
        }
        tell();
    }

    void seen(Input input) {
        boolean due;
        synchronized (this) {
            read++;
            if (input instanceof Input.Refused refusal) refuse(refusal);
            due = System.nanoTime() - reported > BETWEEN_REPORTS;
            if (due) reported = System.nanoTime();
        }
        if (due) tell();
    }

    private void refuse(Input.Refused refusal) {
        refused++;
        if (refusals.size() < LISTED) refusals.add(new JobView.Refused(refusal.place(), refusal.reason()));
    }

    void end(Tally result) {
        synchronized (this) {
            tally = result;
            state = cancelled ? State.CANCELLED : State.DONE;
        }
        tell();
    }

    void fail(String reason) {
        synchronized (this) {
            fault = reason;
            state = State.FAILED;
        }
        tell();
    }

    /** The inputs until the job is cancelled. */
    Iterator<Unread> until(Iterator<Unread> inputs) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !isCancelled() && inputs.hasNext();
            }

            @Override
            public Unread next() {
                return inputs.next();
            }
        };
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(this));
    }
}
