/**
 * Named benchmarks against the running installation.
 *
 * <ul>
 *   <li>R1 What is compared runs on the same server process, pinned to the same core; the load comes from another core.
 *   <li>R2 The compared answers have the same bytes; an answer that is not 200 spoils the run.
 *   <li>R3 Rounds are interleaved, so that a noisy neighbour meets all candidates alike, and the median of the rounds counts.
 *   <li>R4 Afterwards the installation runs as it did before.
 * </ul>
 */
@NullMarked
package org.lantern.liberty.bench;

import org.jspecify.annotations.NullMarked;
