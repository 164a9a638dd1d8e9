package org.lantern.upkeep.internal;

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
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lantern.upkeep.Readings;
import org.lantern.upkeep.Upkeep;

/** Looks around twice a minute (R1). */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UpkeepWatch {

    private static final Logger LOG = Logger.getLogger(UpkeepWatch.class.getName());
    private static final int SECONDS = 30;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Upkeep upkeep;

    @Inject
    private Machine machine;

    @Inject
    private Neighbours neighbours;

    private final SteadyClock clock = new SteadyClock(System.nanoTime(), Instant.now());
    private @Nullable ScheduledFuture<?> looking;

    @PostConstruct
    void start() {
        looking = executor.scheduleWithFixedDelay(this::look, 1, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    private void look() {
        try {
            upkeep.saw(readings());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "cannot look around; trying again", e);
        }
    }

    private Readings readings() {
        var jumped = clock.look(System.nanoTime(), Instant.now());
        var database = neighbours.database();
        var disk = machine.disk();
        return new Readings(
                Instant.now(),
                database.isPresent(),
                database.map(Neighbours.Database::ahead),
                database.map(Neighbours.Database::bytes),
                neighbours.identityAnswers(),
                database.map(seen -> seen.waits(true)),
                database.map(seen -> seen.waits(false)),
                machine.backup(),
                disk.flatMap(store -> bytes(store::getUsableSpace)),
                disk.flatMap(store -> bytes(store::getTotalSpace)),
                machine.certificate(),
                jumped);
    }

    private interface Bytes {
        long get() throws IOException;
    }

    private static Optional<Long> bytes(Bytes bytes) {
        try {
            return Optional.of(bytes.get());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
