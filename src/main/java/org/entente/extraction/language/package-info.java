/** Stanford CoreNLP, translated into sentences, tokens and dependencies of our own. No CoreNLP type leaves it. */
@NullMarked
package org.entente.extraction.language;

import org.jspecify.annotations.NullMarked;
