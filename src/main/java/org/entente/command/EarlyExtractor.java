package org.entente.command;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.entente.extraction.Extractor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Loads the language models while the rest of a program starts; an application gets the extractor as a bean. */
final class EarlyExtractor implements ApplicationContextInitializer<GenericApplicationContext>, Supplier<Extractor> {

    private final CompletableFuture<Extractor> extractor = CompletableFuture.supplyAsync(Extractor::new);

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean(Extractor.class, this);
    }

    /** Waits until it is there. */
    @Override
    public Extractor get() {
        return extractor.join();
    }
}
