package org.lantern.tenancy.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyDirectory;

/**
 * Turns ticks into {@link AgencyChanged}: at once for this node's own commits, by polling each second for the others'.
 * Polling looks a little back, because a lower tick can commit after a higher one.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockWatch {

    private static final Logger LOG = Logger.getLogger(ClockWatch.class.getName());
    private static final long LOOK_BACK = 500;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private AgencyRows rows;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Event<AgencyChanged> changes;

    private final Map<AgencyChanged, Long> seen = new HashMap<>();
    private long highest;
    private @Nullable ScheduledFuture<?> polling;

    @PostConstruct
    void start() {
        poll();
        directory.reload();
        polling = scheduler.scheduleWithFixedDelay(this::poll, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (polling != null) {
            polling.cancel(false);
        }
    }

    public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ticked ticked) {
        changes.fire(ticked.change());
    }

    private synchronized void poll() {
        try {
            for (AgencyRows.Change change : rows.changesAfter(highest - LOOK_BACK)) {
                Long before = seen.put(change.what(), change.tick());
                highest = Math.max(highest, change.tick());
                if (before == null || before != change.tick()) {
                    changes.fire(change.what());
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the agencies' clock could not be read; trying again", e);
        }
    }
}
