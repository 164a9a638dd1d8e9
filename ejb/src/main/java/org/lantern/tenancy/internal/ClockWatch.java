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

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private AgencyRows rows;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Event<AgencyChanged> changes;

    private final Told told = new Told();
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
        told.note(ticked.change(), ticked.tick());
    }

    private synchronized void poll() {
        try {
            told.tell(rows.changesAfter(told.after()), changes::fire);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the agencies' clock could not be read; trying again", e);
        }
    }
}
