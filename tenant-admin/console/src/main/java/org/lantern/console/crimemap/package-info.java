/** The crime map behind the scenes: imports and rules. */
@NullMarked
package org.lantern.console.crimemap;

import org.jspecify.annotations.NullMarked;
