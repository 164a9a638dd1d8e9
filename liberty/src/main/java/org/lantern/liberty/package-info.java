/**
 * The launcher: everything Lantern needs on one machine, started, watched and stopped by one command.
 *
 * <p>Boundary: it runs the parts (PostgreSQL, Keycloak, the mail catcher, Liberty) as processes of their own, so that none
 * dies with the launcher, and it talks to a running Lantern only through the doors everybody has (HTTP, tokens). It holds
 * no rule of the product.
 *
 * <ul>
 *   <li>R1 Every verb ends with 0 (done), 1 (failed), 2 (something needed is missing) or 3 (refused), and one clear line.
 *   <li>R2 When {@code up} cannot finish, what it started is stopped again; what ran before is left alone.
 *   <li>R3 {@code up} keeps what already runs and starts what does not; so it also repairs after any part was killed.
 *   <li>R4 A process is only ever stopped when pid and birth are those we wrote down; setting the clock changes neither.
 *   <li>R5 Data, secrets and the realm lasts from start to start; a secret is made once, readable by its owner alone.
 *   <li>R6 Data of a newer release is refused before anything changes it, or stops what that release runs.
 *   <li>R7 Readiness is asked of the part itself, never guessed from the time that went by.
 *   <li>R8 Two installations with different home and port base do not touch each other.
 *   <li>R9 PostgreSQL runs with {@code fsync} on; the launcher asks it and refuses to go on otherwise.
 *   <li>R10 No server is started on data that another still works in: processes without their postmaster are waited for,
 *       and PostgreSQL's own lock is taken away only where it names a stranger.
 * </ul>
 *
 * <p>Out of scope: more than one machine. In production (docs/adr/0023) Liberty is the only part; the others are somebody else's.
 */
@NullMarked
package org.lantern.liberty;

import org.jspecify.annotations.NullMarked;
