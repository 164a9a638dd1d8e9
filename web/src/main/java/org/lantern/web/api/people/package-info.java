/**
 * Who may come in at an agency, and as what, over the API: members and their roles, invitations, programs, own sign-on, one's own
 * sessions, the confirmation of a dangerous act; and the audit trail of all that.
 *
 * <ul>
 *   <li>R1 Each resource asks the desk that the console asks; whatever one refuses, the other refuses in the same words.
 *   <li>R2 A secret is in the answer to the request that made it and in no other: a program's at its making and renewal; a
 *       provider's never.
 *   <li>R3 Who sends a body without the role is refused before it is read.
 *   <li>R4 Where the identity provider fails, the answer is {@code identity-unavailable} (503), and the same request can be sent
 *       again.
 *   <li>R5 A dangerous act without its confirmation is answered {@code step-up-needed} (403), names act, object and content hash,
 *       and has written nothing.
 * </ul>
 *
 * Out of scope: deciding anything. The rules stand with {@code membership}, {@code signon}, {@code login}, {@code stepup} and
 * {@code audit}.
 */
@NullMarked
package org.lantern.web.api.people;

import org.jspecify.annotations.NullMarked;
