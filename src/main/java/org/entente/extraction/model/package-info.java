/** The words of the ontology: entities, relations, evidence. Values only. */
@NullMarked
package org.entente.extraction.model;

import org.jspecify.annotations.NullMarked;
