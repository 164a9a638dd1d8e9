/**
 * Requests that may be sent twice and are done once. Level 3: it knows keys and answers, not what they are about.
 *
 * <ul>
 *   <li>R1 When a key was answered within a day, the same request under it gets that answer again and nothing is done.
 *   <li>R2 When a key was answered to another request, the request is refused and nothing is done.
 *   <li>R3 When two requests carry one key at the same moment, the second waits for the first and gets its answer; when
 *       the first fails, the second is done.
 *   <li>R4 When the work fails, its key is free again: key, work and answer commit together.
 *   <li>R5 When two agencies use one key, they know nothing of each other.
 *   <li>R6 When two people use one key, they know nothing of each other either. Visitors are told apart by what they ask:
 *       one's key never keeps another from asking something else, and R2 does not hold for them.
 * </ul>
 */
@NullMarked
package org.lantern.once;

import org.jspecify.annotations.NullMarked;
