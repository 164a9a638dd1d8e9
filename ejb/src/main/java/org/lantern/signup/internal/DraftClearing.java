package org.lantern.signup.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Clears expired drafts away, every ten minutes; until then they are expired all the same (R1). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DraftClearing {
    private static final Logger LOG = Logger.getLogger(DraftClearing.class.getName());
    private static final int MINUTES = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DraftStore drafts;

    private @Nullable ScheduledFuture<?> clearing;

    @PostConstruct
    void start() {
        clearing = executor.scheduleWithFixedDelay(this::clear, 1, MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (clearing != null) {
            clearing.cancel(false);
        }
    }

    private void clear() {
        try {
            drafts.clear();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "expired drafts could not be cleared; trying again", e);
        }
    }
}
