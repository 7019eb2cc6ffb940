/** How far the relations of an article can be trusted, from what was measured on labelled texts. */
@NullMarked
package org.entente.extraction.confidence;

import org.jspecify.annotations.NullMarked;
