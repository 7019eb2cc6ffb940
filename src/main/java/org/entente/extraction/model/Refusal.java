package org.entente.extraction.model;

import org.entente.reading.Span;

/**
 * A sentence that was considered and gave nothing.
 *
 * @param guard the rule that refused it, such as {@code negated}
 * @param reason in words for a reader
 */
public record Refusal(Span sentence, String text, String relation, String guard, String reason) {}
