/** Who holds which post where: titles and affiliations of persons, as the article states them. */
@NullMarked
package org.entente.extraction.affiliation;

import org.jspecify.annotations.NullMarked;
