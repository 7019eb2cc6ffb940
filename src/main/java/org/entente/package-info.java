/** Where the program starts. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
