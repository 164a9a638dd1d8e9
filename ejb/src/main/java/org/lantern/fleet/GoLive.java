package org.lantern.fleet;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.ANALYST;
import static org.lantern.authority.Role.APPROVER;
import static org.lantern.authority.Role.AUDITOR;
import static org.lantern.authority.Role.PIO;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.fleet.internal.Checklist;
import org.lantern.fleet.internal.Verifications;
import org.lantern.tenancy.AgencyChanged;
import org.lantern.tenancy.AgencyClock;
import org.lantern.tenancy.AgencyState;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.Opening;

/** Where an agency sees what is missing before it opens to the public, and opens (R13, R14). */
@Desk
@Stateless
public class GoLive {
    /** Beside the names of the checks: what only the vendor can do. */
    public static final String VERIFICATION = "verification";

    @Inject
    private Checklist checklist;

    @Inject
    private Verifications verifications;

    @Inject
    private Opening opening;

    @Inject
    private AuditTrail trail;

    @Inject
    private AgencyClock clock;

    /** One line of the checklist, by the name of its {@link org.lantern.tenancy.GoLiveCheck}. */
    public record Item(String name, boolean met) {}

    /**
     * Where an agency stands on its way to the public.
     *
     * @param checklist in the order in which it is best done
     * @param verification what the vendor recorded; empty while it is missing
     */
    public record Standing(AgencyState state, List<Item> checklist, Optional<Verification> verification) {
        public Standing {
            checklist = List.copyOf(checklist);
        }

        /** The names of what is missing, {@link #VERIFICATION} last. */
        public List<String> missing() {
            Stream<String> open = checklist.stream().filter(item -> !item.met()).map(Item::name);
            return Stream.concat(open, verification.isPresent() ? Stream.of() : Stream.of(VERIFICATION))
                    .toList();
        }
    }

    /** The current agency's. */
    @Needs({AGENCY_ADMINISTRATOR, PIO, ANALYST, APPROVER, AUDITOR})
    public Standing standing() {
        return standing(opening.state());
    }

    /** Opens the portal to everybody, if nothing is missing. State, entry and news commit together. */
    @Needs(AGENCY_ADMINISTRATOR)
    public GoLiveResult goLive() {
        Standing standing = standing(opening.lock());
        return switch (standing.state()) {
            case TRIAL -> standing.missing().isEmpty() ? open() : new GoLiveResult.Missing(standing.missing());
            case LIVE -> new GoLiveResult.AlreadyLive();
            case PROVISIONING, SUSPENDED, LEAVING -> new GoLiveResult.NotInThisState(standing.state());
        };
    }

    private GoLiveResult open() {
        opening.open();
        trail.record("agency-went-live", "agency/" + CurrentAgency.id());
        clock.tick(CurrentAgency.id(), AgencyChanged.DIRECTORY);
        return new GoLiveResult.Live();
    }

    private Standing standing(AgencyState state) {
        return new Standing(state, checklist.items(), verifications.current());
    }
}
