/**
 * The one line at the end of {@code ./lantern test}: every report of every module summed up.
 *
 * <ul>
 *   <li>R1 The line reads {@code N passed, N failed, N skipped}.
 *   <li>R2 A skipped test that is not on the list of allowed ones counts as failed.
 *   <li>R3 A build that broke counts as one failed test, so that a run without reports is never a success.
 * </ul>
 */
@NullMarked
package org.lantern.liberty.verdict;

import org.jspecify.annotations.NullMarked;
