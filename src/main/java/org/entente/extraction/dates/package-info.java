/**
 * When things are said to have happened: the words for days, months and years of an article, normalised against the day
 * it came out, as exact as the words and no more.
 */
@NullMarked
package org.entente.extraction.dates;

import org.jspecify.annotations.NullMarked;
