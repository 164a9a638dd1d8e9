/** Claiming, leasing and running due work. */
@NullMarked
package org.lantern.outbox.internal;

import org.jspecify.annotations.NullMarked;
