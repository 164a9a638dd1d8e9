/** The room every page of the vendor console stands in. */
@NullMarked
package org.lantern.vendor.shell;

import org.jspecify.annotations.NullMarked;
