package org.entente.command;

import java.util.concurrent.CompletableFuture;
import org.entente.extraction.Extractor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Loads the language models while the rest of the application starts, and gives it the extractor. */
final class EarlyExtractor implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::new);
        context.registerBean(Extractor.class, extractor::join);
    }
}
