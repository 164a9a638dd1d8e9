package org.lantern.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How much a node takes on: a few pieces side by side, and never so much long work that short work must wait (R7). */
@ApplicationScoped
public class Claims {

    private static final int SIDE_BY_SIDE = 4;
    private static final int LONG_SIDE_BY_SIDE = 2;

    @Inject
    private WorkLedger ledger;

    @Inject
    private Lanes lanes;

    /** @param running what this node is doing already */
    List<DueRow> beside(Collection<DueRow> running) {
        int free = SIDE_BY_SIDE - running.size();
        if (free <= 0) {
            return List.of();
        }
        Set<String> longLanes = lanes.ofLongWork();
        long longRunning =
                running.stream().filter(due -> longLanes.contains(due.lane())).count();
        int room = Math.min(free, LONG_SIDE_BY_SIDE - (int) longRunning);
        List<DueRow> longWork = room > 0 ? ledger.claimLong(longLanes, room) : List.of();
        List<DueRow> shortWork = free > longWork.size() ? ledger.claim(longLanes, free - longWork.size()) : List.of();
        return Stream.concat(longWork.stream(), shortWork.stream()).toList();
    }
}
