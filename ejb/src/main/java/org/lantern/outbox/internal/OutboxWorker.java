package org.lantern.outbox.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Looks for due work each second, and at once when a transaction of this node asked for some. Runs a few pieces side by
 * side and keeps their leases while they run.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private WorkLedger ledger;

    @Inject
    private Claims claims;

    @Inject
    private WorkRun run;

    private final Set<DueRow> running = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledFuture<?> sweeping;
    private @Nullable ScheduledFuture<?> leasing;

    @PostConstruct
    void start() {
        sweeping = executor.scheduleWithFixedDelay(this::sweep, 1, 1, TimeUnit.SECONDS);
        leasing = executor.scheduleWithFixedDelay(this::keepLeases, 10, 10, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
        if (leasing != null) {
            leasing.cancel(false);
        }
    }

    public void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkAsked work) {
        executor.execute(this::sweep);
    }

    private synchronized void sweep() {
        try {
            claims.beside(running).forEach(this::start);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "due work could not be claimed; trying again", e);
        }
    }

    private void start(DueRow due) {
        running.add(due);
        executor.execute(() -> {
            try {
                run.run(due);
            } finally {
                running.remove(due);
            }
            sweep();
        });
    }

    private void keepLeases() {
        try {
            running.forEach(ledger::keep);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "leases could not be kept; trying again", e);
        }
    }
}
