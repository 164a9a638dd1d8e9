/**
 * One agency out, and back in: its whole data as one archive in open formats, and what reads such an archive. Level 5.
 * Decision: docs/adr/0020.
 *
 * <ul>
 *   <li>R1 An archive is a ZIP file: {@code manifest.json}, {@code schema.json}, a README in plain words, per table a file of
 *       JSON Lines, and what is a file (a logo, an imported list) as a file. The manifest holds count and SHA-256 of each and is
 *       signed (Ed25519) with the key that signs the heads of trails.
 *   <li>R2 Which tables are in it the database's own catalogue says: every one with {@code tenant_id}. What is left out stands
 *       in {@code special-tables.txt} with its reason, and in the archive's README; a table that stands outside the wall and is
 *       not left out ends the work.
 *   <li>R3 It is read in one REPEATABLE READ snapshot under the agency's own context: the wall guarantees that nothing of
 *       others is in it, and it is of one moment.
 *   <li>R4 No row says whose it is: {@code tenant_id} is the archive's, not the row's. So the same rows have the same hash
 *       wherever they are brought in.
 *   <li>R5 Before anything is brought in, the whole archive is read and compared with its manifest: cut short, altered,
 *       unsigned, of another format or with columns that this schema does not know is refused in words.
 *   <li>R6 An archive is brought in by one transaction under the target agency's signed context, through the wall: another
 *       agency's rows can be neither read, written nor deleted, also by an archive that was made to. Rows are read again and
 *       must have the count and the hash of the manifest, or nothing of it remains.
 *   <li>R7 Into an agency that is there: content is replaced; who may do what, the trail and what the vendor decided stand as
 *       they stand today. Only while it is suspended, so that nobody works in it, and while
 *       no legal hold stands over any of it.
 *   <li>R8 As an agency of its own: content comes in, and nobody is a member until invited. It begins in trial. Its trail
 *       comes along where the installation does not know the agency; elsewhere a new one begins that says where it came from.
 *       What else must be set right, whoever it belongs to says by {@link org.lantern.takeout.AfterReturn}.
 *   <li>R9 An agency's administrator asks for an archive, by console or API, and confirms it; it is made by the outbox, tells how
 *       far it is (rows, rate, expected end), can be cancelled, and goes a week later. One at a time.
 *   <li>R10 Each time the file is taken, that is confirmed anew and stands in the trail, committed before the first byte.
 * </ul>
 *
 * The launcher uses what stands here outside {@code internal}: nothing of it needs a container.
 */
@NullMarked
package org.lantern.takeout;

import org.jspecify.annotations.NullMarked;
