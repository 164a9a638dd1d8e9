/**
 * Lantern, capability by capability. The root package of a capability is its contract; everything else is in
 * {@code internal}. Arrows between capabilities point down only; see docs/architecture.md and the architecture test.
 */
@NullMarked
package org.lantern;

import org.jspecify.annotations.NullMarked;
