/**
 * The vendor console: by task. It knows the fleet and no agency's content; a test holds that.
 *
 * <ul>
 *   <li>R1 When an application waits, an operator sees what was handed in, the area drawn, and decides with one act.
 *   <li>R2 When an application is rejected, the reason is required, because the applicant reads it.
 *   <li>R3 When a provisioning step has failed, it is shown with its error and can be run again at once.
 *   <li>R4 Vendor support sees and changes nothing; a person without a vendor role sees the hall only.
 *   <li>R5 What was refused is never said as if it were done.
 *   <li>R6 What an operator may do is what the vendor's realm says of them at most five seconds ago, or a minute while the
 *       realm is silent; who is dismissed there is out here.
 *   <li>R7 When something is unclear, an operator asks; question and answer are shown beside what was handed in.
 *   <li>R8 When an operator suspends an agency, they are told what that does before, and give the reason its people read;
 *       resuming is confirmed too. The agency's page shows its state in words, and since when and why it is suspended.
 * </ul>
 */
@NullMarked
package org.lantern.vendor;

import org.jspecify.annotations.NullMarked;
