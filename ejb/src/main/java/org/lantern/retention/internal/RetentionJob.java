package org.lantern.retention.internal;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks each minute whose run is due (R8). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionJob {
    private static final Logger LOG = Logger.getLogger(RetentionJob.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Turns turns;

    @Inject
    private RetentionRun run;

    private @Nullable ScheduledFuture<?> looking;

    @PostConstruct
    void start() {
        looking = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void look() {
        try {
            turns.enrol();
            for (Optional<UUID> due = turns.claim(); due.isPresent(); due = turns.claim()) {
                run.run(due.get());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "records whose time is over could not be erased; trying again", e);
        }
    }
}
