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
 *   <li>R5 When the last step is done, the agency is in trial: its people work, and the public is told nothing.
 *   <li>R6 When an agency is provisioned, its first administrator is invited exactly once; when the step runs after the
 *       invitation has run out, they are invited anew.
 *   <li>R7 When an operator asks something, the application is neither approved nor rejected; the applicant reads the
 *       question on the page of their application and answers there, and it waits for the operator again. While a
 *       question is open the operator may still decide, or ask anew.
 *   <li>R8 When an agency has no administrator yet, an operator can have its first one invited once more: the person the
 *       application names, at the address it names, and nobody else.
 *   <li>R9 When operators read applications, they read them in pages of {@value org.lantern.fleet.ApplicationReview#PAGE},
 *       oldest first, without the boundaries: anybody may apply, as often as they like.
 *   <li>R10 When an operator suspends an agency in trial or live, state, reason and audit entry commit together, in the agency's own
 *       trail with the operator as actor, and every node is told; resuming likewise, to where it stood. Asked for again, nothing is done
 *       twice. No other state can be suspended or resumed, and a reason once given is never replaced by another.
 *   <li>R11 When the public asks which portals there are, neither a suspended agency nor one in trial is among them.
 *   <li>R12 When an agency was live, nothing makes it a trial again.
 *   <li>R13 When an agency asks what is missing, each check that a capability contributes answers for itself, as it is at that
 *       moment; the fleet knows their names and nothing of what they look at.
 *   <li>R14 When an administrator of an agency in trial goes live, every check is met and the agency is verified, or every
 *       item that is missing is named and nothing is written. State, entry in the trail and the news to every node commit
 *       together; of two at once the second finds it done.
 *   <li>R15 When an operator verifies an agency, method and note are recorded once, in the agency's own trail with the operator
 *       as actor; a second time changes nothing.
 *   <li>R16 When the vendor looks at agencies, it is told state, checklist by yes and no, verification, a word and a time for
 *       each module, and when something was last done there; never content.
 *   <li>R17 When an application tells more than it must (country, state, ORI, population, languages, service terms), that
 *       is checked too; what it leaves out is no flaw, but the state of an agency in the United States. Service terms that are no longer the present ones are one.
 *   <li>R18 When an address looks like another one that is held (hyphens, 0 and o, 1 and i and l, rn and m, vv and w),
 *       it is refused, and the other one named if the front page lists it; of two such at the same moment one gets it.
 *   <li>R19 When an application is received, asked something, rejected or approved, its applicant gets a mail in their
 *       language, posted in the same transaction, at the address in the application and nowhere else, with no link but
 *       the one to the application's own page. Of what one address is told by its first letter, ten are mailed within an hour,
 *       whoever applies in its name.
 *   <li>R20 When an operator reads an application, they see whether its e-mail address was confirmed by a code; an
 *       application by API never says that it was.
 *   <li>R21 When an operator asks or rejects, or an applicant answers, who did it, when and in which words is kept and never
 *       changed, in the same transaction; operators read it on the application, and at the birth questions and answers are
 *       handed over to the agency's trail.
 *   <li>R22 When an answer names a question other than the one that is open, nothing is written: nobody's words stand under
 *       a question they have not seen.
 *   <li>R23 When an operator vouches for an administrator who has lost a device, {@code recovery} does it, in the agency's own trail
 *       with the operator as actor; of a suspended agency for anybody, of no other for anybody else.
 *   <li>R24 When an agency was brought back from an archive, every capability sets right what is its own (imports that were
 *       under way, the map of today); one that became an agency of its own goes through its birth, in which what it has
 *       already stays.
 * </ul>
 *
 * Out of scope here: leaving, releases and upgrades.
 */
@NullMarked
package org.lantern.fleet;

import org.jspecify.annotations.NullMarked;
