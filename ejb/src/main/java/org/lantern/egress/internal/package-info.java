/** How it is done; nobody else's. */
@NullMarked
package org.lantern.egress.internal;

import org.jspecify.annotations.NullMarked;
