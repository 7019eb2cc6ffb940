package org.entente.extraction.quotation;

import org.entente.reading.Span;

/**
 * Words between quotation marks, within one paragraph.
 *
 * @param paragraph the index of the paragraph in the article's body
 * @param words between the marks, without blanks around them
 * @param outer with the marks
 * @param continues whether it goes on with a quotation that the paragraph before left open
 */
record Quoted(int paragraph, Span words, Span outer, boolean continues) {}
