/** The exchange format: extractions as JSON, one a line, and back. Knows neither files nor threads. */
@NullMarked
package org.entente.exchange;

import org.jspecify.annotations.NullMarked;
