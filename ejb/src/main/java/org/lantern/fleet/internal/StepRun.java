package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.fleet.StepReport;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyClock;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.ProvisioningStep;

/** Each method is a transaction of its own (R4). */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class StepRun {

    @Inject
    private ProvisioningLedger ledger;

    @Inject
    private PlatformConnection connection;

    @Inject
    private AgencyClock clock;

    public Set<String> done(AgencyId agency) {
        return ledger.of(agency).stream()
                .filter(StepReport::isDone)
                .map(StepReport::name)
                .collect(Collectors.toSet());
    }

    /** The step and the note that it is done commit together. */
    public void run(ProvisioningStep step, Agency agency) {
        step.provision(agency);
        ledger.done(agency.id(), step.name());
    }

    public void failed(ProvisioningStep step, Agency agency, String error) {
        ledger.failed(agency.id(), step.name(), error);
    }

    /** The last step is done: the agency is in trial (R5). One that is further already stays there. */
    public void open(Agency agency) {
        connection.call(c -> {
            try (PreparedStatement statement = c.prepareStatement(
                    "update lantern.agency set state = 'trial' where id = ? and state = 'provisioning'")) {
                statement.setObject(1, agency.id().value());
                return statement.executeUpdate();
            }
        });
        clock.tick(agency.id(), AgencyChanged.DIRECTORY);
    }
}
