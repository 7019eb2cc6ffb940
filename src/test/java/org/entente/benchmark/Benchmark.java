package org.entente.benchmark;

import java.util.List;

/** Measures one thing and what it is compared with, in one run. */
@FunctionalInterface
interface Benchmark {

    List<Figure> run() throws Exception;
}
