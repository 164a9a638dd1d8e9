/** How it is done; nobody else's. */
@NullMarked
package org.lantern.signon.internal;

import org.jspecify.annotations.NullMarked;
