/** The Neo4j that the tests run on: in a container where a Docker engine answers, else embedded. */
@NullMarked
package org.entente.container;

import org.jspecify.annotations.NullMarked;
