package org.entente.extraction.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What holds of a finder that leaves unread what cheap checks find nothing in. */
public abstract class FirstLookContract {

    private final Finder looking;
    private final Finder thorough;

    /** @param thorough the same finder, reading all */
    protected FirstLookContract(Finder looking, Finder thorough) {
        this.looking = looking;
        this.thorough = thorough;
    }

    @Test
    void whatAFirstLookLeavesUnreadHoldsNoEdge() {
        AtomicInteger edges = new AtomicInteger();
        new GoldDocuments().all().forEach(document -> {
            var relations = thorough.in(document).relations();
            assertThat(looking.in(document).relations())
                    .as(document.article().text())
                    .isEqualTo(relations);
            edges.addAndGet(relations.size());
        });
        assertThat(edges).hasPositiveValue();
    }
}
