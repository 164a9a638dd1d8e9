/**
 * What both consoles are hung in: the door a person comes through ({@code door}) and the look they share
 * ({@code screen}). Knows no capability but membership, whose actor it binds.
 */
@NullMarked
package org.lantern.frame;

import org.jspecify.annotations.NullMarked;
