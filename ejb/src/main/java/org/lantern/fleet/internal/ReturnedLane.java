package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import org.lantern.outbox.Outbox;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;
import org.lantern.takeout.AfterReturn;
import org.lantern.takeout.AgencyReturn;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyState;

/** After an agency was brought back: every capability sets right what is its own, and a new agency's birth goes on (R24). */
@ApplicationScoped
public class ReturnedLane implements OutboxHandler {

    @Inject
    @Any
    private Instance<AfterReturn> contributed;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private ProvisioningLedger ledger;

    @Inject
    private Outbox outbox;

    @Override
    public String lane() {
        return AgencyReturn.LANE;
    }

    @Override
    @Transactional
    public void handle(Work work) {
        Agency agency = directory.current();
        contributed.stream().sorted(Comparator.comparingInt(AfterReturn::order)).forEach(AfterReturn::returned);
        if (agency.state() == AgencyState.PROVISIONING && ledger.of(agency.id()).isEmpty()) {
            ledger.open(agency.id());
            outbox.add(ProvisioningLane.NAME, "birth", "");
        }
    }
}
