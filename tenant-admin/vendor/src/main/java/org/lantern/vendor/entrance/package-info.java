/** The way in: log-in at the vendor's realm, roles from its token. */
@NullMarked
package org.lantern.vendor.entrance;

import org.jspecify.annotations.NullMarked;
