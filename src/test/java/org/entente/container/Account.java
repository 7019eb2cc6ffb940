package org.entente.container;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Tells at the end on which Neo4j the tests ran, and how many; once more in a file, for whoever runs the build. */
public final class Account implements TestExecutionListener {

    private static final Path FILE = Path.of("target/tests-on-neo4j.txt");
    private static final TestTag CONTAINER = TestTag.create(ContainerTest.TAG);

    private static volatile @Nullable String server;

    private final AtomicInteger run = new AtomicInteger();
    private final AtomicInteger ofContainers = new AtomicInteger();
    private final AtomicLong skipped = new AtomicLong();
    private volatile @Nullable TestPlan plan;

    /** @param name of the Neo4j that the tests run on from now on */
    static void on(String name) {
        server = name;
        System.out.println("The tests run on " + name + ".");
    }

    @Override
    public void testPlanExecutionStarted(TestPlan started) {
        plan = started;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest()) return;
        run.incrementAndGet();
        if (test.getTags().contains(CONTAINER)) ofContainers.incrementAndGet();
    }

    @Override
    public void executionSkipped(TestIdentifier test, String reason) {
        long within = requireNonNull(plan).getDescendants(test).stream()
                .filter(TestIdentifier::isTest)
                .count();
        skipped.addAndGet(Math.max(1, within));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (server == null) return; // none of these tests needed one
        String sum = "Tests on %s: %s run, %s of them on faults and versions of containers; skipped: %s."
                .formatted(server, run, ofContainers, skipped);
        System.out.println(sum);
        try {
            Files.writeString(FILE, sum + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
