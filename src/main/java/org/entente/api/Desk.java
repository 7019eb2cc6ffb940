package org.entente.api;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.entente.extraction.Extractor;
import org.entente.extraction.model.Extraction;
import org.entente.reading.Article;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where requests have their articles read: a few at once, a few more wait, the others are asked to come back. */
@Component
final class Desk {

    private static final int WAITING = 16;
    private static final int SECONDS = 20;

    private final ObjectProvider<Extractor> extractor;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    Desk(ObjectProvider<Extractor> extractor) {
        this.extractor = extractor;
    }

    Extraction read(Article article) {
        takePlace();
        try {
            return extractor.getObject().apply(article);
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (places.getQueueLength() < WAITING && places.tryAcquire(SECONDS, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Problem.busy("Too many articles wait to be read.", "Send this one again later, or many in one file.");
    }
}
