package org.lantern.fleet;

import static org.lantern.authority.Role.VENDOR_OPERATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.fleet.internal.Remark;
import org.lantern.fleet.internal.Standstill;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Suspension;

/** Where the vendor's operators close an agency's doors for the time being, and open them again (R10). */
@Desk
@Stateless
public class SuspensionDesk {

    @Inject
    private Standstill standstill;

    /** @param reason the agency's own people read it, in the console, by API and in their trail */
    @Needs(VENDOR_OPERATOR)
    public SuspensionResult suspend(AgencyId agency, String reason) {
        return Remark.of(reason)
                .map(words -> standstill.begin(agency, words))
                .orElseGet(SuspensionResult.ReasonMissing::new);
    }

    @Needs(VENDOR_OPERATOR)
    public SuspensionResult resume(AgencyId agency) {
        return standstill.end(agency);
    }

    /** Empty while the agency is not suspended. */
    @Needs(VENDOR_OPERATOR)
    public Optional<Suspension> of(AgencyId agency) {
        return standstill.of(agency);
    }
}
