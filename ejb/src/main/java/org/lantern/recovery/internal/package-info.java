/** Rows and mail behind recovery. */
@NullMarked
package org.lantern.recovery.internal;

import org.jspecify.annotations.NullMarked;
