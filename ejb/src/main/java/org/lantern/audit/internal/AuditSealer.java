package org.lantern.audit.internal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;

/** Seals what was recorded each second (R4), and takes the heads out of the database each hour (R5). */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditSealer {
    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());

    @Resource
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private ChainStore chain;

    @Inject
    private HeadBook heads;

    private final List<ScheduledFuture<?>> jobs = new ArrayList<>();

    @PostConstruct
    void start() {
        jobs.add(scheduler.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.SECONDS));
        jobs.add(scheduler.scheduleWithFixedDelay(heads::write, 1, 60, TimeUnit.MINUTES));
    }

    @PreDestroy
    void stop() {
        jobs.forEach(job -> job.cancel(false));
    }

    private void seal() {
        try {
            chain.waiting().forEach(this::seal);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "no trail could be sealed; trying again", e);
        }
    }

    /** One agency's fault keeps no other's trail from being sealed. */
    private void seal(AgencyId agency) {
        try {
            CurrentAgency.call(agency, chain::seal);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "the trail of an agency could not be sealed; trying again", e);
        }
    }
}
