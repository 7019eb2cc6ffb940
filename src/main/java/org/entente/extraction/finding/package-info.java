/** What the finders of relations have in common: the document they look at and the form of what they find. */
@NullMarked
package org.entente.extraction.finding;

import org.jspecify.annotations.NullMarked;
