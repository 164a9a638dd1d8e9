/**
 * Letting people back in who cannot prove who they are: a lost device, too many wrong tries. Level 6: it asks membership whose
 * account it is and the identity provider through it, {@code login} to end what is open, the trail to remember. Decision:
 * docs/adr/0018.
 *
 * <p>A person has one account for all their agencies. So no agency alone takes away what the account is proved with: each of the
 * person's agencies vouches for itself, and none learns of another.
 *
 * <ul>
 *   <li>R1 When an administrator vouches for a colleague who has lost a device, having confirmed that it is them ({@code stepup}), one mail
 *       goes to that colleague with a 256-bit token, of which only the SHA-256 hash is kept; it is bound to person and agency, works
 *       once and for one hour by the database's clock. The one before of the same agency works no longer.
 *   <li>R2 When somebody would vouch for themselves, they are refused and nothing is written.
 *   <li>R3 When the link is looked at, nothing happens, however often a mail scanner does.
 *   <li>R4 When the person confirms, and every agency they belong to has vouched and been confirmed within a day, everything but the password
 *       is deleted at the identity provider, they are signed out everywhere, and a mail tells them. Who had something sets an app up with
 *       their next log-in.
 *   <li>R5 When an agency of theirs is missing, nothing is taken away; the person is told that one is missing, not which, and no agency
 *       learns of another.
 *   <li>R6 When a token is wrong, expired, used, replaced, of another agency, or its person no member any more, the answer is the same: not
 *       valid.
 *   <li>R7 When the identity provider does not do it, nothing is used up.
 *   <li>R8 When the vendor vouches, it does for an administrator of an agency, and for anybody of one that is suspended and so cannot
 *       vouch; for nobody else. The agency's other administrators are told by mail.
 *   <li>R9 When an agency vouches and when it is confirmed, that stands in the agency's own trail, in the same words whatever other
 *       agencies do.
 *   <li>R10 When an administrator asks whose log-in is locked by too many wrong tries, they are told those of their own people and until
 *       when. While the identity provider does not answer, that.
 *   <li>R11 When an administrator releases one, the wrong tries are forgotten, and that stands in the trail; somebody who is not there
 *       and somebody who is not locked out are told apart, and nothing is written for either.
 * </ul>
 */
@NullMarked
package org.lantern.recovery;

import org.jspecify.annotations.NullMarked;
