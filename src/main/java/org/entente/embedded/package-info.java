/**
 * A Neo4j server of our own: a process beside this one, its data in a folder. Knows nothing of Spring, nor of what the
 * graph holds.
 */
@NullMarked
package org.entente.embedded;

import org.jspecify.annotations.NullMarked;
