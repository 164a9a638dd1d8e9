package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.fleet.SuspensionResult;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyClock;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;
import org.lantern.tenancy.Suspension;
import org.lantern.tenancy.Suspensions;

/**
 * Live to suspended and back, in the transaction of the operator's act (R10). The agency's row decides: of two operators
 * at once the second waits for it and finds what the first has made of it.
 */
@ApplicationScoped
public class Standstill {

    private static final String MOVE = "update lantern.agency set state = ? where id = ? and state = ?";
    private static final String STATE = "select state from lantern.agency where id = ?";

    @Inject
    private PlatformConnection platform;

    @Inject
    private Suspensions suspensions;

    @Inject
    private AuditTrail trail;

    @Inject
    private AgencyClock clock;

    public SuspensionResult begin(AgencyId agency, String reason) {
        if (!move(agency, AgencyState.LIVE, AgencyState.SUSPENDED)) {
            return state(agency)
                    .map(state -> state == AgencyState.SUSPENDED ? again(agency, reason) : refused(state))
                    .orElseGet(SuspensionResult.NoSuchAgency::new);
        }
        Within.agency(agency, () -> {
            suspensions.begin(reason);
            trail.record("agency-suspended", "agency/" + agency, Map.of("reason", reason));
        });
        clock.tick(agency, AgencyChanged.DIRECTORY);
        return new SuspensionResult.Suspended();
    }

    public SuspensionResult end(AgencyId agency) {
        if (!move(agency, AgencyState.SUSPENDED, AgencyState.LIVE)) {
            return state(agency)
                    .map(state -> state == AgencyState.LIVE ? new SuspensionResult.AlreadySo() : refused(state))
                    .orElseGet(SuspensionResult.NoSuchAgency::new);
        }
        Within.agency(agency, () -> {
            suspensions.end();
            trail.record("agency-resumed", "agency/" + agency);
        });
        clock.tick(agency, AgencyChanged.DIRECTORY);
        return new SuspensionResult.Resumed();
    }

    public Optional<Suspension> of(AgencyId agency) {
        return Within.agency(agency, suspensions::current);
    }

    private SuspensionResult again(AgencyId agency, String reason) {
        boolean same = of(agency).map(Suspension::reason).filter(reason::equals).isPresent();
        return same ? new SuspensionResult.AlreadySo() : new SuspensionResult.OtherReason();
    }

    private static SuspensionResult refused(AgencyState state) {
        return new SuspensionResult.NotInThisState(state);
    }

    private boolean move(AgencyId agency, AgencyState from, AgencyState to) {
        return platform.call(c -> Statements.update(c, MOVE, to.word(), agency.value(), from.word())) > 0;
    }

    private Optional<AgencyState> state(AgencyId agency) {
        return platform.call(c -> Statements.one(c, row -> AgencyState.of(row.getString(1)), STATE, agency.value()));
    }
}
