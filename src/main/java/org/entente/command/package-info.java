/** The command line: one class for each command. */
@NullMarked
package org.entente.command;

import org.jspecify.annotations.NullMarked;
