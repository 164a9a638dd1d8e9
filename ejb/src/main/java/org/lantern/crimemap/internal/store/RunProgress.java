package org.lantern.crimemap.internal.store;

import java.time.Duration;
import java.util.List;
import org.lantern.crimemap.ReasonCount;

/**
 * How far a run has come.
 *
 * @param share of the whole work, 0 to 1
 * @param remaining until the work has ended, estimated
 */
public record RunProgress(double share, Duration remaining, long read, long processed, List<ReasonCount> rejected) {}
