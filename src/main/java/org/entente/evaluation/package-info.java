/** How often the extractor is right: what it found against what people say a text says. Pure, but for reading gold files. */
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
