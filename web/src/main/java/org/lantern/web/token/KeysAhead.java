package org.lantern.web.token;

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
import org.jspecify.annotations.Nullable;

/** Sees to it that keys are known before the first token comes, and stay known while none does (R12). */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeysAhead {
    /** More than lies between two fetches that an issuer is asked for, less than keys are kept. */
    private static final int SECONDS = 35;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Realms realms;

    private @Nullable ScheduledFuture<?> looking;

    @PostConstruct
    void start() {
        looking = executor.scheduleWithFixedDelay(realms::lookAhead, 0, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }
}
