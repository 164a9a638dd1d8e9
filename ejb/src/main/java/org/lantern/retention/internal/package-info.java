/** Nobody else's. */
@NullMarked
package org.lantern.retention.internal;

import org.jspecify.annotations.NullMarked;
