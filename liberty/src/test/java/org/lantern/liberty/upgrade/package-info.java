/** An upgrade's plan, its steps, and the previous release's data lifted to this one. */
@NullMarked
package org.lantern.liberty.upgrade;

import org.jspecify.annotations.NullMarked;
