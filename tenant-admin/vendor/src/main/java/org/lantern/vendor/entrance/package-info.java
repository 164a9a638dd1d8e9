/** The way in: log-in at the vendor's realm, and its roles asked anew. */
@NullMarked
package org.lantern.vendor.entrance;

import org.jspecify.annotations.NullMarked;
