package org.entente.extraction.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.entente.extraction.finding.GoldDocuments;
import org.junit.jupiter.api.Test;

class FirstLookTest {

    @Test
    void whatAFirstLookLeavesUnreadHoldsNoEdge() {
        AtomicInteger edges = new AtomicInteger();
        new GoldDocuments().all().forEach(document -> {
            var thorough = new AttackFinder(false).in(document).relations();
            assertThat(new AttackFinder(true).in(document).relations())
                    .as(document.article().text())
                    .isEqualTo(thorough);
            edges.addAndGet(thorough.size());
        });
        assertThat(edges).hasPositiveValue();
    }
}
