/** Colleagues, their roles, invitations. */
@NullMarked
package org.lantern.console.people;

import org.jspecify.annotations.NullMarked;
