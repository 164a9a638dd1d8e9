/**
 * Who belongs to an agency and may do what there; how people come in (invitations) and go. Level 4.
 *
 * <p>Keycloak knows who somebody is (password, passkey, lock-out); what they may do stands in the membership table,
 * keyed by (issuer, subject, agency), and nowhere else. The agency's Keycloak organization must agree with it, but it
 * grants nothing.
 *
 * <ul>
 *   <li>R1 When a role is taken or a member removed, the next call of an open session or live token feels it.
 *   <li>R2 When the last agency-administrator would lose that role, the change is refused and nothing is written.
 *   <li>R3 When a colleague is invited, one mail goes to that address with a 256-bit token, of which only the SHA-256
 *       hash is kept; it is bound to agency, address and roles, works once and for 48 hours by the database's clock.
 *   <li>R4 When an invitation is accepted, the account of the invited address (and no other, whoever follows the link)
 *       becomes a member; a new account's password is set through a second mail to that same address.
 *   <li>R5 When a token is wrong, expired, used, revoked or of another agency, the answer is the same: not valid.
 *   <li>R6 When an agency is taken in, its Keycloak organization exists exactly once, however often the step runs.
 *   <li>R7 When an agency has no administrator yet, its first one is invited, and invited anew when the invitation has run
 *       out or the fleet asks; never once the agency has an administrator.
 *   <li>R8 When a member comes in at the console, that stands in the trail, once a session.
 *   <li>R9 When an agency is suspended, nobody joins it; its invitations are neither used up nor prolonged. Its own people
 *       are told why it is suspended.
 *   <li>R10 When a colleague would become an agency-administrator or be asked in as one, whoever does it confirms that first
 *       by a log-in made for it ({@code stepup}); without it nothing is written and nothing is sent.
 *   <li>R11 When somebody asks whether an address is one of the agency's own people's, it is if a member of this agency has
 *       it, or an invitation of this agency to it works now; what it is at another agency does not count.
 *   <li>R12 When an agency wants to go live, two people with different accounts and addresses are its administrators.
 *   <li>R13 When an administrator makes an API client, it becomes a member of another kind: one client at the identity
 *       provider, with a service account and nothing else, and one row here, where its roles stand. Its secret is shown once
 *       and kept by the identity provider alone. If the identity provider fails, nothing of ours is written, and the next
 *       try of the same name makes one client, not two. When two are made of one name at once, the second is told that the name
 *       is taken, and the secret of the first works.
 *   <li>R14 When an API client is disabled or deleted, its next call feels it, whatever token it holds; to outsiders it is then
 *       as unknown as anybody. When it gets a new secret, the one before is dead at once.
 *   <li>R15 When roles are given, no program gets agency-administrator; a program is not counted among the administrators or
 *       the people, is not in the log-in index, and so has no way into the console.
 *   <li>R16 When an API client calls, that is written down with its row, once a minute.
 *   <li>R17 When an API client is made, disabled, enabled, deleted or gets a new secret, that stands in the trail; what it does
 *       stands there as its own.
 *   <li>R18 When people or invitations are listed, it is page by page: people by name, invitations as they were first sent.
 *   <li>R19 When an account is found for an invited address that no agency knows, and whose address is unconfirmed or that hangs
 *       on a provider that does not speak for it, it is taken away and a fresh one made: nobody waits there for an invitation.
 *   <li>R20 When a domain is signed in to by an agency's own provider, members who are agency-administrators or belong to another
 *       agency keep their passwords; the others need none.
 *   <li>R21 When an agency has sent ten letters of invitation to one address, or five hundred in all, or has made sixty API
 *       clients within an hour, the next has to wait, and it is said how long; nothing is sent or made.
 * </ul>
 */
@NullMarked
package org.lantern.membership;

import org.jspecify.annotations.NullMarked;
