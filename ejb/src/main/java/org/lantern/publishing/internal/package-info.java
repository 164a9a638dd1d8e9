/** Rows behind publishing. */
@NullMarked
package org.lantern.publishing.internal;

import org.jspecify.annotations.NullMarked;
