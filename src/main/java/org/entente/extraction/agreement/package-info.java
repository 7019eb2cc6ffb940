/**
 * Finds who agrees with whom on cyber matters and how far they have come: from verbs and nouns of agreement, the parties
 * that stand with them, mood and tense, to one relation for a pair with its steps.
 */
@NullMarked
package org.entente.extraction.agreement;

import org.jspecify.annotations.NullMarked;
