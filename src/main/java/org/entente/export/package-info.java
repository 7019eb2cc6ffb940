/** The graph, or a part of it, in the forms that other programs read; a row at a time, nothing kept but the ids seen. */
@NullMarked
package org.entente.export;

import org.jspecify.annotations.NullMarked;
