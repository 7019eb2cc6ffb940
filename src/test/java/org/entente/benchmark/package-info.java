/** How fast Entente is, beside what it is measured against in the same run: {@code mvn -Pbenchmark verify}. */
@NullMarked
package org.entente.benchmark;

import org.jspecify.annotations.NullMarked;
