package org.entente.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    @Test
    void resultsComeInTheOrderOfTheItems() {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        assertThat(InOrder.map(items, InOrderTest::slowForSome, 4)).isEqualTo(items);
    }

    @Test
    void nothingIsTakenThatThereIsNoRoomFor() {
        AtomicInteger done = new AtomicInteger();
        AtomicInteger farthest = new AtomicInteger();
        Iterator<Integer> endless = new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < 10_000;
            }

            @Override
            public Integer next() {
                farthest.accumulateAndGet(next - done.get(), Math::max);
                return next++;
            }
        };
        InOrder.forEach(endless, item -> item, item -> done.incrementAndGet(), 2);
        assertThat(done).hasValue(10_000);
        assertThat(farthest.get()).isLessThan(9);
    }

    @Test
    void aFailureEndsTheWork() {
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() -> InOrder.forEach(List.of(1, 0, 2).iterator(), item -> 1 / item, seen::add, 2))
                .hasCauseInstanceOf(ArithmeticException.class);
        assertThat(seen).containsExactly(1);
    }

    private static int slowForSome(int item) {
        try {
            if (item % 7 == 0) Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return item;
    }
}
