/** Composing and sending. */
@NullMarked
package org.lantern.messaging.internal;

import org.jspecify.annotations.NullMarked;
