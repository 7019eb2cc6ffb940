/** Turns files and requests into articles: decoding, main content, site furniture. Knows nothing of what articles say. */
@NullMarked
package org.entente.reading;

import org.jspecify.annotations.NullMarked;
