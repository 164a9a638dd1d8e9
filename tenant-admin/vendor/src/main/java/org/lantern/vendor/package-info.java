/** TBD */
@NullMarked
package org.lantern.vendor;

import org.jspecify.annotations.NullMarked;
