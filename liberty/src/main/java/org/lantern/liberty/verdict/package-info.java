/**
 * The one line at the end of {@code ./lantern test}: every report of every module summed up.
 *
 * <ul>
 *   <li>R1 The line reads {@code N passed, N failed, N skipped}.
 *   <li>R2 A skipped test that is not on the list of allowed ones counts as failed.
 *   <li>R3 A build that broke counts as one failed test, so that a run without reports is never a success.
 *   <li>R4 A run in which no test passed counts as one failed test, whatever kept them from running.
 *   <li>R5 Only the modules' own reports are read, and no file of a Lantern that runs in the checkout.
 * </ul>
 */
@NullMarked
package org.lantern.liberty.verdict;

import org.jspecify.annotations.NullMarked;
