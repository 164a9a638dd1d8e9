/** Deciding on applications. */
@NullMarked
package org.lantern.vendor.applications;

import org.jspecify.annotations.NullMarked;
