/** Finds who attacked whom over networks, who says so and who denies it; knows nothing of other relations. */
@NullMarked
package org.entente.extraction.attack;

import org.jspecify.annotations.NullMarked;
