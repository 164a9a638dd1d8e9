/**
 * Backups of a whole installation, and what brings them back.
 *
 * <ul>
 *   <li>R1 A backup is taken while Lantern runs, and nobody notices. It holds the database server whole – Lantern's data and the
 *       identity provider's, of one moment –, the signed heads of the trails, and in the demo profile the caught mail.
 *   <li>R2 Secrets are apart from data: in a second file beside it, so that each can be kept by somebody else.
 *   <li>R3 Both are sealed with age (age-encryption.org/v1, X25519) for every recipient in {@code LANTERN_BACKUP_RECIPIENTS};
 *       without one, for a key of the installation's own, which the person is told to keep elsewhere.
 *   <li>R4 A file appears under its name when it is complete; one that is there already is not overwritten. What backs up has
 *       the room it needs, or does not begin.
 *   <li>R5 Restoring reads and checks everything before it changes anything. What stood there before is set aside, never
 *       deleted; the signed heads that stand there stay, as witnesses of what came after the backup. Killed at any step, the next
 *       {@code restore} or {@code up} goes on to the same end.
 *   <li>R6 Another key, a file cut short or altered, one that is no backup, data of a newer release or of another PostgreSQL, a
 *       full disk, a Lantern that runs: each is refused in words, and nothing has changed.
 *   <li>R7 When the last backup was taken stands on {@code status}.
 *   <li>R8 Where the database's log is archived ({@code LANTERN_WAL_ARCHIVE}), {@code restore --to} follows it from the backup on, to a
 *       moment or to its end; what was not archived yet is taken from the log of the database that is set aside.
 *   <li>R9 One agency is brought back while Lantern works for all others: from a backup, which is unpacked aside and served by a
 *       PostgreSQL of its own until the agency has been read, or from the agency's own archive. Refused in words, with nothing
 *       changed: what R6 says, an archive that somebody else signed, an agency that is not in the file, an address that is
 *       taken, an agency in which people work. Killed at any step, nothing is half-written, and running it again works.
 * </ul>
 *
 * PostgreSQL is copied by its low-level functions (PostgreSQL 18, section 25.3.4): the client tools are not among the programs that
 * come with Lantern. ADR 19.
 */
@NullMarked
package org.lantern.liberty.backup;

import org.jspecify.annotations.NullMarked;
