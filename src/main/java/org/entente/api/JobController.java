package org.entente.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Many articles at once. */
@RestController
@RequestMapping("/api/v1")
class JobController {

    private final Jobs jobs;
    private final List<SseEmitter> open = new CopyOnWriteArrayList<>();

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Takes articles in, one JSON object a line, and reads them in the background. */
    @Hidden // described with the other ways of sending articles
    @PostMapping(
            path = "/articles",
            consumes = {MediaType.APPLICATION_NDJSON_VALUE, "application/jsonl"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<JobView> start(InputStream body) throws IOException {
        Job job = jobs.start(body);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/" + job.id()))
                .body(job.view());
    }

    /** How a job stands: counts, and the lines that were refused. */
    @GetMapping(path = "/jobs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    JobView job(@PathVariable String id) {
        return jobs.named(id).view();
    }

    /** The same as it changes, as server-sent events {@code progress}; the last one is {@code end}. */
    @GetMapping(path = "/jobs/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id) {
        Job job = jobs.named(id);
        SseEmitter emitter = new SseEmitter(0L);
        Consumer<Job> listener = state -> send(emitter, state);
        open.add(emitter);
        emitter.onCompletion(() -> {
            job.forget(listener);
            open.remove(emitter);
        });
        job.listen(listener);
        return emitter;
    }

    /** Cancels a job; what was read until then stays. */
    @DeleteMapping("/jobs/{id}")
    JobView cancel(@PathVariable String id) {
        Job job = jobs.named(id);
        job.cancel();
        return job.view();
    }

    private static void send(SseEmitter emitter, Job job) {
        boolean last = job.hasEnded();
        try {
            emitter.send(
                    SseEmitter.event().name(last ? "end" : "progress").data(job.view(), MediaType.APPLICATION_JSON));
            if (last) emitter.complete();
        } catch (IOException | IllegalStateException e) {
            emitter.complete(); // nobody listens any more
        }
    }

    /** Listeners would otherwise hold up the end of the server. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        open.forEach(SseEmitter::complete);
    }
}
