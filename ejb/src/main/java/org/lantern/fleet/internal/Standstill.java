package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.audit.Changes;
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
 * From trial or live to suspended and back to where it stood, in the transaction of the operator's act (R10). The agency's row decides: of two operators
 * at once the second waits for it and finds what the first has made of it.
 */
@ApplicationScoped
public class Standstill {

    /** Returns the state it stood in. */
    private static final String STOP = """
            update lantern.agency set state = 'suspended' where id = ? and state in ('trial', 'live')
            returning case when live_since is null then 'trial' else 'live' end""";

    private static final String GO_ON = """
            update lantern.agency set state = case when live_since is null then 'trial' else 'live' end
            where id = ? and state = 'suspended' returning state""";
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
        Optional<AgencyState> before = move(STOP, agency);
        if (before.isEmpty()) {
            return state(agency)
                    .map(state -> state == AgencyState.SUSPENDED ? again(agency, reason) : refused(state))
                    .orElseGet(SuspensionResult.NoSuchAgency::new);
        }
        Within.agency(agency, () -> {
            suspensions.begin(reason);
            trail.record(
                    "agency-suspended",
                    "agency/" + agency,
                    state(before.get(), AgencyState.SUSPENDED).with(Map.of("reason", reason)));
        });
        clock.tick(agency, AgencyChanged.DIRECTORY);
        return new SuspensionResult.Suspended();
    }

    public SuspensionResult end(AgencyId agency) {
        Optional<AgencyState> now = move(GO_ON, agency);
        if (now.isEmpty()) {
            return state(agency)
                    .map(state -> stands(state) ? new SuspensionResult.AlreadySo(state) : refused(state))
                    .orElseGet(SuspensionResult.NoSuchAgency::new);
        }
        Within.agency(agency, () -> {
            suspensions.end();
            trail.record(
                    "agency-resumed",
                    "agency/" + agency,
                    state(AgencyState.SUSPENDED, now.get()).with(Map.of()));
        });
        clock.tick(agency, AgencyChanged.DIRECTORY);
        return new SuspensionResult.Resumed(now.get());
    }

    public Optional<Suspension> of(AgencyId agency) {
        return Within.agency(agency, suspensions::current);
    }

    private SuspensionResult again(AgencyId agency, String reason) {
        boolean same = of(agency).map(Suspension::reason).filter(reason::equals).isPresent();
        return same ? new SuspensionResult.AlreadySo(AgencyState.SUSPENDED) : new SuspensionResult.OtherReason();
    }

    private static SuspensionResult refused(AgencyState state) {
        return new SuspensionResult.NotInThisState(state);
    }

    private static boolean stands(AgencyState state) {
        return state == AgencyState.TRIAL || state == AgencyState.LIVE;
    }

    /** The state that the move returns; empty if it was not in one that this moves. */
    private Optional<AgencyState> move(String move, AgencyId agency) {
        return platform.call(c -> Statements.one(c, row -> AgencyState.of(row.getString(1)), move, agency.value()));
    }

    private static Changes state(AgencyState from, AgencyState to) {
        return Changes.of("state", from.word(), to.word());
    }

    private Optional<AgencyState> state(AgencyId agency) {
        return platform.call(c -> Statements.one(c, row -> AgencyState.of(row.getString(1)), STATE, agency.value()));
    }
}
