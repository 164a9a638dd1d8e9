/** All agencies, and how far each is provisioned. */
@NullMarked
package org.lantern.vendor.agencies;

import org.jspecify.annotations.NullMarked;
