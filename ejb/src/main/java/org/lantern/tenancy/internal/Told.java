package org.lantern.tenancy.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lantern.tenancy.AgencyChanged;

/**
 * Which ticks of the agencies' clock this node has been told of. A change counts as told only when telling has
 * succeeded: one that failed is told again, for as long as it takes, and holds up no other.
 */
final class Told {

    private static final Logger LOG = Logger.getLogger(Told.class.getName());

    /** A lower tick can commit after a higher one; so far apart they never are. */
    private static final long LOOK_BACK = 500;

    private final Map<AgencyChanged, Long> ticks = new ConcurrentHashMap<>();
    private volatile long settled;

    /** After which tick there may be changes that were not told yet. */
    long after() {
        return settled - LOOK_BACK;
    }

    /** This change was told already, without having been read. */
    void note(AgencyChanged change, long tick) {
        ticks.merge(change, tick, Math::max);
    }

    /** Called by one thread at a time. */
    void tell(List<AgencyRows.Change> changes, Consumer<AgencyChanged> listener) {
        long highest = settled;
        long untold = Long.MAX_VALUE;
        for (AgencyRows.Change change : changes) {
            if (isTold(change, listener)) {
                highest = Math.max(highest, change.tick());
            } else {
                untold = Math.min(untold, change.tick());
            }
        }
        settled = Math.min(highest, untold);
    }

    private boolean isTold(AgencyRows.Change change, Consumer<AgencyChanged> listener) {
        Long before = ticks.get(change.what());
        if (before != null && before == change.tick()) {
            return true;
        }
        try {
            listener.accept(change.what());
            ticks.put(change.what(), change.tick());
            return true;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a change of " + change.what().kind() + " could not be told; trying again", e);
            return false;
        }
    }
}
