package org.lantern.messaging.internal;

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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks for letters every other second, and at once when a transaction of this node posted one. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlatformMailWorker {

    private static final Logger LOG = Logger.getLogger(PlatformMailWorker.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private PlatformPost post;

    /** The executor's threads are everybody's: a slow mail server may hold one of them, not all. */
    private final OneAtATime sweeps = new OneAtATime(this::sweep);

    private @Nullable ScheduledFuture<?> sweeping;

    @PostConstruct
    void start() {
        sweeping = executor.scheduleWithFixedDelay(sweeps::run, 2, 2, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (sweeping != null) {
            sweeping.cancel(false);
        }
    }

    public void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) PlatformMailAsked letter) {
        executor.execute(sweeps::run);
    }

    private void sweep() {
        try {
            post.deliver();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "letters could not be sent; trying again", e);
        }
    }
}
