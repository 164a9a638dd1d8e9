/**
 * All agencies together: applications, approval, provisioning. Level 9; used by the vendor's side and the platform's
 * front page. It knows no content: what an agency needs at its birth, capabilities contribute as
 * {@link org.lantern.tenancy.ProvisioningStep}s.
 *
 * <ul>
 *   <li>R1 When an application has a flaw, every flaw is told at once by field, and nothing is written.
 *   <li>R2 When an application holds a slug, no other application and no agency gets it; of two at the same moment one
 *       is told that it is taken. A slug that ever led to an agency is never free again.
 *   <li>R3 When an operator approves, agency, host, jurisdiction, audit row and the provisioning work commit together;
 *       a second approval changes nothing.
 *   <li>R4 When provisioning runs, each step runs in a transaction of its own, in order, and is recorded; a failed step
 *       is shown with its error and run again, later by itself or at once by an operator; steps that are done are not
 *       run again.
 *   <li>R5 When the last step is done, the agency's portal answers.
 *   <li>R6 When an agency is provisioned, its first administrator is invited exactly once; when the step runs after the
 *       invitation has run out, they are invited anew.
 *   <li>R7 When an operator asks something, the application is neither approved nor rejected; the applicant reads the
 *       question on the page of their application and answers there, and it waits for the operator again. While a
 *       question is open the operator may still decide, or ask anew.
 *   <li>R8 When an agency has no administrator yet, an operator can have its first one invited once more: the person the
 *       application names, at the address it names, and nobody else.
 *   <li>R9 When operators read applications, they read them in pages of {@value org.lantern.fleet.ApplicationReview#PAGE},
 *       oldest first, without the boundaries: anybody may apply, as often as they like.
 *   <li>R10 When an operator suspends a live agency, state, reason and audit entry commit together, in the agency's own
 *       trail with the operator as actor, and every node is told; resuming likewise. Asked for again, nothing is done
 *       twice. No other state can be suspended or resumed, and a reason once given is never replaced by another.
 *   <li>R11 When the public asks which portals there are, a suspended agency is not among them.
 * </ul>
 *
 * Out of scope here: trial and go-live, leaving, releases and upgrades.
 */
@NullMarked
package org.lantern.fleet;

import org.jspecify.annotations.NullMarked;
