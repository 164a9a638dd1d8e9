/**
 * The trail: every change, by whom, on what, written in the transaction that made the change. Level 3.
 *
 * <ul>
 *   <li>R1 When an act is recorded, its entry commits or vanishes together with the act.
 *   <li>R2 When an entry is written, nobody using the application can change or delete it: the role may only insert and
 *       select.
 *   <li>R3 When the trail is read, only the agency's own auditors and administrators see it, newest first.
 *   <li>R4 When a second has passed, what was recorded hangs on the agency's chain: each entry's SHA-256 over the hash
 *       before it and the entry as canonical JSON (RFC 8785).
 *   <li>R5 When an hour has passed, the chain's head stands signed (Ed25519, RFC 8032) in a file outside the database.
 *   <li>R6 When an entry must name a person, it holds a salted hash; the value lies beside it and can be erased without
 *       breaking the chain.
 *   <li>R7 When a chain is verified, in the database or as a file taken away, every entry altered, removed or moved, and
 *       every end cut off or written anew, is found and the row named.
 *   <li>R8 When a desk refuses a person, the refusal stands in the trail; the same refusal at most once in ten minutes.
 *   <li>R9 When the trail is taken away, that stands in the trail. What is handed out row by row, here or elsewhere, is
 *       recorded and committed before the first row.
 *   <li>R10 When a person does again what says nothing new, a look or a refused knock, it is recorded once in a span.
 *   <li>R11 When the whole trail is taken away, whoever takes it confirms that by a log-in made for it ({@code stepup}); the
 *       confirmation is used up together with the record of it, before the first line.
 *   <li>R12 When an act changes what fields hold, its entry tells them field by field, before and after: a colleague's
 *       roles, an agency's state, every field of a portal design or of map rules and the numbers of both versions.
 *   <li>R13 When a desk hands out what is sensitive, that stands in the trail before the caller has it, once an hour for
 *       each reader and thing: the rows of a file handed in and of its rejections (offence records as the agency holds
 *       them), colleagues and invitations with their addresses, personal values in the trail, the trail as a file, and an
 *       application's details read by the vendor. Every desk's method that could is listed in
 *       {@code disclosures.txt} of the tests, recorded or with the reason why not.
 *   <li>R14 When an agency wants it, each signed head that has moved is mailed to those who are its auditors then, once,
 *       with the way to verify with it; that it is wanted or no more stands in the trail.
 *   <li>R15 When the trail is read, it says by name who did or underwent an act, also of people who are not here any more,
 *       as long as it keeps their names (R6); that they were read is recorded (R13).
 * </ul>
 */
@NullMarked
package org.lantern.audit;

import org.jspecify.annotations.NullMarked;
