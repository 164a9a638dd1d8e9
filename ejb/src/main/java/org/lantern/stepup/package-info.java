/**
 * Step-up: a person confirms, by a log-in made for it, that it is them who is about to do one dangerous act. Level 5: it
 * asks membership who acts and the trail to remember; the desks above and below ask it through {@link
 * org.lantern.authority.StepUp}. Decision: docs/adr/0015.
 *
 * <p>A confirmation is a grant: for one person, at one agency, for one act on one object with one content, once, within
 * five minutes. Where its number is known it is worth nothing to anybody else, so it is no secret.
 *
 * <ul>
 *   <li>R1 When a person who logged in at most five minutes ago asks for it, a grant is made for one act, its object and
 *       the SHA-256 of its content; that stands in the trail.
 *   <li>R2 When the log-in is older than five minutes, or from the future, there is no grant and nothing is written. All times
 *       are the database's: the application cannot write any of them but the log-in's.
 *   <li>R3 When a desk spends a grant, person (issuer and subject), agency, act, object and content must be the grant's own;
 *       on any mismatch the grant stays as it was and the desk refuses, having written nothing.
 *   <li>R4 When a grant was spent, or five minutes have passed since it was made, it is worth nothing.
 *   <li>R5 When two spend the same grant at once, one of them does.
 *   <li>R6 When the act's transaction is rolled back, its grant is unspent.
 *   <li>R7 When a grant is a day old, the daily run clears it away ({@code retention}); the trail remembers it.
 *   <li>R8 When a program asks for a grant, it gets none and nothing is written: it has no log-in that could be fresh.
 * </ul>
 *
 * Confirmed are: giving a member the role agency-administrator, inviting somebody with that role, taking the whole audit
 * trail away, having everything packed that is the agency's, taking that file, and vouching for a colleague who has lost a
 * device. The fleet's invitation of an agency's first administrator is nobody's act at the agency and needs none. That an
 * agency leaves will need one; the act has a name as soon as a desk asks for it.
 */
@NullMarked
package org.lantern.stepup;

import org.jspecify.annotations.NullMarked;
