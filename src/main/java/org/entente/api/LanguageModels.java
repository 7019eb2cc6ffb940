package org.entente.api;

import java.util.concurrent.CompletableFuture;
import org.entente.extraction.Extractor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Up when the language models are loaded, which begins as soon as the application has started. */
@Component("languageModelsHealthIndicator")
final class LanguageModels implements HealthIndicator {

    private final ObjectProvider<Extractor> extractor;
    private volatile CompletableFuture<Extractor> loading = new CompletableFuture<>();

    LanguageModels(ObjectProvider<Extractor> extractor) {
        this.extractor = extractor;
    }

    @EventListener(ApplicationStartedEvent.class)
    void load() {
        loading = CompletableFuture.supplyAsync(extractor::getObject);
    }

    @Override
    public Health health() {
        if (!loading.isDone())
            return Health.down().withDetail("fault", "They are being loaded.").build();
        return loading.isCompletedExceptionally()
                ? Health.down().withDetail("fault", "They could not be loaded.").build()
                : Health.up().build();
    }
}
