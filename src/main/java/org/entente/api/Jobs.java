package org.entente.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.entente.extraction.Extractor;
import org.entente.graph.Graph;
import org.entente.graph.GraphWriter;
import org.entente.graph.Ingestion;
import org.entente.reading.Inputs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads many articles in the background, one job after the other; the last hundred jobs are remembered. */
@Component
final class Jobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int WAITING = 8;
    private static final int REMEMBERED = 100;
    private static final long LARGEST = 4_000_000_000L;

    private final ObjectProvider<Extractor> extractor;
    private final Graph graph;
    private final GraphWriter writer;
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> new Thread(work, "jobs"));

    Jobs(ObjectProvider<Extractor> extractor, Graph graph, GraphWriter writer) {
        this.extractor = extractor;
        this.graph = graph;
        this.writer = writer;
    }

    /** Takes the lines in, to read them when it is their turn. */
    Job start(InputStream lines) throws IOException {
        if (worker.getQueue().remainingCapacity() == 0) throw full();
        Path file = Files.createTempFile("entente-job", ".jsonl");
        try {
            Job job = new Job(UUID.randomUUID().toString(), keep(lines, file));
            remember(job);
            worker.execute(() -> run(job, file));
            return job;
        } catch (RejectedExecutionException e) {
            Files.deleteIfExists(file);
            throw full();
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    Job named(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id)).orElseThrow(() -> Problem.unknownJob(id));
        }
    }

    private static Problem full() {
        return Problem.busy("Too many jobs wait.", "Send this one when another has ended.");
    }

    private void remember(Job job) {
        synchronized (jobs) {
            jobs.put(job.id(), job);
            List<String> ended =
                    jobs.values().stream().filter(Job::hasEnded).map(Job::id).toList();
            ended.stream().limit(Math.max(0, jobs.size() - REMEMBERED)).forEach(jobs::remove);
        }
    }

    /** The number of lines that are not blank. */
    private static long keep(InputStream lines, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        long articles = 0;
        boolean blank = true;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = lines.read(buffer); n >= 0; n = lines.read(buffer)) {
                size += n;
                if (size > LARGEST) throw Problem.tooLarge("A job takes 4 GB at most; send the articles in several.");
                out.write(buffer, 0, n);
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == '\n') blank = true;
                    else if (blank && buffer[i] > ' ' | buffer[i] < 0) {
                        blank = false;
                        articles++;
                    }
                }
            }
        }
        return articles;
    }

    private void run(Job job, Path file) {
        job.start();
        Ingestion ingestion = new Ingestion(
                article -> extractor.getObject().apply(article),
                writer,
                article -> !graph.holds(article, Extractor.VERSION));
        try (Inputs inputs = Inputs.of(Files.newInputStream(file), "body")) {
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            job.end(ingestion.read(job.until(inputs), threads, job::seen));
        } catch (IOException | RuntimeException e) {
            LOG.error("Job {} failed", job.id(), e);
            job.fail("What was written before stays; send the same again. " + e.getMessage());
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted", file, e);
        }
    }

    @Override
    public void destroy() {
        synchronized (jobs) {
            jobs.values().forEach(Job::cancel);
        }
        worker.shutdownNow();
    }
}
