package org.lantern.crimemap.internal.store;

import java.util.List;
import org.lantern.crimemap.ReasonCount;

/**
 * How far a run has come.
 *
 * @param share of the whole work, 0 to 1
 */
public record RunProgress(double share, long read, long processed, List<ReasonCount> rejected) {}
