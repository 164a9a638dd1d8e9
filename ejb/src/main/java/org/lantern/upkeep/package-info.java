/**
 * How the deployment itself is: what is wrong with it, in words, and what to do. Level 6. It looks at machines and counters, and at
 * nothing that an agency or a resident has given.
 *
 * <ul>
 *   <li>R1 Each node looks around twice a minute, and tells what it saw last; whoever asks waits for nothing.
 *   <li>R2 What is wrong is told with what to do and the runbook that says how: the database, the identity provider, mail that does not
 *       leave, other work that waits, a backup that is old or was never taken, a disk that fills, a certificate that runs out, a
 *       clock that disagrees with the database's or has jumped.
 *   <li>R3 What cannot be seen is not said to be well: an unknown is left out of the readings, never counted as zero.
 *   <li>R4 The age of the last backup is told to every agency's administrators, for it is their data.
 *   <li>R5 A backup that Lantern has not taken itself counts from the moment a file was last written that the operator names
 *       ({@code lantern.backup.mark}).
 * </ul>
 *
 * Out of scope: waking somebody up, which is the alert rules' work (deploy/prometheus-alerts.yml).
 */
@NullMarked
package org.lantern.upkeep;

import org.jspecify.annotations.NullMarked;
