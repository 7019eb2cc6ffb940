package org.entente.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class TurnTest {

    @Test
    void whoIsReadyFirstWaitsForThoseBefore() {
        Turn first = Turn.first();
        Turn second = first.next();
        Turn third = second.next();
        List<String> order = new CopyOnWriteArrayList<>();
        CompletableFuture<Void> last = CompletableFuture.runAsync(() -> take(third, "third", order));
        CompletableFuture<Void> middle = CompletableFuture.runAsync(() -> take(second, "second", order));
        take(first, "first", order);
        CompletableFuture.allOf(last, middle).join();
        assertThat(order).containsExactly("first", "second", "third");
    }

    @Test
    void aTurnThatFailedLetsTheNextOneInNoSoonerThanThoseBeforeIt() {
        Turn first = Turn.first();
        Turn failed = first.next();
        failed.close();
        CompletableFuture<Void> next = CompletableFuture.runAsync(failed.next()::await);
        assertThat(next).isNotDone();
        first.close();
        next.join();
    }

    private static void take(Turn mine, String name, List<String> order) {
        try (mine) {
            mine.await();
            order.add(name);
        }
    }
}
