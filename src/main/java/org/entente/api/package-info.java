/** The graph over HTTP: one controller a subject, every error as {@code application/problem+json}. */
@NullMarked
package org.entente.api;

import org.jspecify.annotations.NullMarked;
