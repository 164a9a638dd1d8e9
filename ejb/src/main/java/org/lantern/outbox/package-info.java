/**
 * Work that follows from a committed change: mail, provisioning, imports, the release of delayed incidents. Level 3.
 * PostgreSQL is the queue (docs/adr/0009): a row in the outbox is the truth, written in the transaction that causes it.
 *
 * <ul>
 *   <li>R1 When a transaction that asked for work commits, the work is done at least once; when it rolls back, never.
 *   <li>R2 When a node dies in the middle, another one (or itself after a restart) takes the work up when its lease, on
 *       the database's clock, has run out.
 *   <li>R3 When a handler fails, the work waits twice as long each time, ten minutes at most, and is given up as
 *       {@code failed} after the handler's last attempt, with the error kept. An
 *       attempt that took its node down counts; so does one that ended in an error of the machine.
 *   <li>R4 When work for a lane and topic is due already, asking again does not make a second piece of it; when it is asked for
 *       again while it runs, it runs once more, with all its attempts, even if this was its last one and failed.
 *   <li>R5 When work is done or given up, its payload is forgotten: it may hold a secret, and nobody needs it any more.
 *   <li>R6 When work runs, it is bound to the row's own agency and to no other.
 *   <li>R7 When work may take long, an agency has one piece of its lane running at a time, and a node two of all agencies,
 *       so that short work of every agency goes on.
 *   <li>R8 When work has ended, its row goes a week later, or when the agency's schedule says ({@code retention}).
 *   <li>R9 When somebody asks how much waits, they are told lanes, numbers and ages, never whose or what.
 *   <li>R10 When an agency is suspended, its work waits, no attempt is spent, and it goes on when the agency is resumed;
 *       a piece that runs at that moment comes to its end.
 *   <li>R11 When the vendor asks how an agency's work goes, it is told whether some waits and since when, nothing else.
 * </ul>
 */
@NullMarked
package org.lantern.outbox;

import org.jspecify.annotations.NullMarked;
