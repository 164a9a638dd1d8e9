package org.lantern.crimemap.internal.store;

import java.util.List;
import org.lantern.crimemap.ReasonCount;

/** What a run came to: read = rejected + added + changed + unchanged (R5). */
public record RunResult(
        long added, long changed, long unchanged, List<ReasonCount> rejected, List<ReasonCount> suppressed) {
    public long read() {
        return added
                + changed
                + unchanged
                + rejected.stream().mapToLong(ReasonCount::count).sum();
    }
}
