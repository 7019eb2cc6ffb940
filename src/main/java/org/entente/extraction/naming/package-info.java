/** Who is named where: countries, agencies, companies, persons, organizations and groups, each with one identity. */
@NullMarked
package org.entente.extraction.naming;

import org.jspecify.annotations.NullMarked;
