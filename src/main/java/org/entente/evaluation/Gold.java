package org.entente.evaluation;

import java.util.List;
import java.util.Map;
import org.entente.reading.Article;

/**
 * A text and what people say it says.
 *
 * @param claims by kind; a kind that is missing was not labelled and is not scored
 */
public record Gold(String id, Article article, Map<Kind, List<Claim>> claims) {}
