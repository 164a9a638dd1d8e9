/**
 * Agencies, and the wall between them. Level 1: everything may use it, it uses nothing of Lantern.
 *
 * <p>The agency is context, never a parameter: an edge binds it once per call ({@link org.lantern.tenancy.CurrentAgency}),
 * the {@code EntityManager} and {@link org.lantern.tenancy.AgencyConnection} handed out here carry it into the
 * transaction as a signed setting, and PostgreSQL's row-level security enforces it.
 *
 * <ul>
 *   <li>R1 When data behind the wall is used outside a transaction or without a bound agency, the use is refused before
 *       a statement reaches the database.
 *   <li>R2 When a transaction is bound to one agency, it stays bound to it; a second agency in the same transaction is
 *       refused.
 *   <li>R3 When the database sees an agency context that is not signed for its own backend process, it raises an error;
 *       when it sees none, every protected table is empty and cannot be written.
 *   <li>R4 When a host is asked for, it is found only by exact match of its normalised name.
 *   <li>R5 When an agency or one of its published things changes, every node learns it: this node after commit, the
 *       others by polling within two seconds. What could not be told is told again; what was told after commit is not
 *       told a second time by polling.
 *   <li>R6 When a slug is reserved ({@link org.lantern.tenancy.Slug}) or could be taken for a punycode or tips host, no
 *       agency gets it.
 *   <li>R7 When an agency is suspended, the reason is kept behind its wall, for good.
 *   <li>R8 When an agency goes live, that it was opened and when is kept for good; a suspension does not undo it.
 *   <li>R9 When a module tells the vendor how it stands, it tells a word and a time; there is no room for content.
 * </ul>
 *
 * Out of scope: who may do what (authority, membership), how an agency is taken in (fleet).
 */
@NullMarked
package org.lantern.tenancy;

import org.jspecify.annotations.NullMarked;
