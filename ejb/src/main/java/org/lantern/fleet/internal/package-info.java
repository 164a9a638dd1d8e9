/** Rows and work behind the fleet. */
@NullMarked
package org.lantern.fleet.internal;

import org.jspecify.annotations.NullMarked;
