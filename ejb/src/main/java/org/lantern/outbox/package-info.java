/**
 * Work that follows from a committed change: mail, provisioning, imports, the release of delayed incidents. Level 3.
 * PostgreSQL is the queue (docs/adr/0009): a row in the outbox is the truth, written in the transaction that causes it.
 *
 * <ul>
 *   <li>R1 When a transaction that asked for work commits, the work is done at least once; when it rolls back, never.
 *   <li>R2 When a node dies in the middle, another one (or itself after a restart) takes the work up when its lease, on
 *       the database's clock, has run out.
 *   <li>R3 When a handler fails, the work waits twice as long each time, ten minutes at most, and is given up as
 *       {@code failed} after the handler's last attempt, with the error kept.
 *   <li>R4 When work for a lane and topic is due already, asking again does not make a second piece of it; when it is asked for
 *       again while it runs, it runs once more.
 *   <li>R5 When work is done, its payload is forgotten.
 *   <li>R6 When work runs, it is bound to the row's own agency and to no other.
 * </ul>
 */
@NullMarked
package org.lantern.outbox;

import org.jspecify.annotations.NullMarked;
