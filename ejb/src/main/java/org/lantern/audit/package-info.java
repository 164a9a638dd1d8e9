/**
 * The trail: every change, by whom, on what, written in the transaction that made the change. Level 3.
 *
 * <ul>
 *   <li>R1 When an act is recorded, its entry commits or vanishes together with the act.
 *   <li>R2 When an entry is written, nobody using the application can change or delete it: the role may only insert and
 *       select.
 *   <li>R3 When the trail is read, only the agency's own auditors and administrators see it, newest first.
 * </ul>
 *
 * Out of scope here: sealing into a chain, offline verification.
 */
@NullMarked
package org.lantern.audit;

import org.jspecify.annotations.NullMarked;
