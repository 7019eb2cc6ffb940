/** Who is quoted: words between quotation marks, reported clauses, turns of a transcript, each with its speaker. */
@NullMarked
package org.entente.extraction.quotation;

import org.jspecify.annotations.NullMarked;
