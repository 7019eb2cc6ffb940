/** The figures of an evaluation, to be read by people and by programs. */
@NullMarked
package org.entente.evaluation.report;

import org.jspecify.annotations.NullMarked;
