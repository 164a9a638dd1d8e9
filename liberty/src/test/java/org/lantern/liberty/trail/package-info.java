/** The trail of a running Lantern, and what its owner cannot do unseen. */
@NullMarked
package org.lantern.liberty.trail;

import org.jspecify.annotations.NullMarked;
