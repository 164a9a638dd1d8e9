/**
 * What the agency keeps, for how long, what goes and what is held.
 *
 * <ul>
 *   <li>R1 When somebody opens the page, each class says how long it is kept, how many there are, the oldest, how many go with
 *       the next run and within 30, 90 or 365 days, and how many are held.
 *   <li>R2 When a schedule is edited, each field says its bounds and why; what the change would let go is told before it is
 *       published.
 *   <li>R3 When a hold is released, a person confirms that it is them; what they typed is there when they are back.
 * </ul>
 */
@NullMarked
package org.lantern.console.records;

import org.jspecify.annotations.NullMarked;
