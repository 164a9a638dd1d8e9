/**
 * What both consoles are hung in: the door a person comes through ({@code door}) and the look they share
 * ({@code screen}). Knows no capability but authority, for roles.
 */
@NullMarked
package org.lantern.frame;

import org.jspecify.annotations.NullMarked;
