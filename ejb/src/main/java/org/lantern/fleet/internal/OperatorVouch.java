package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.contact.EmailAddress;
import org.lantern.fleet.Provisioning.Vouched;
import org.lantern.recovery.LostDevices;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;
import org.lantern.tenancy.AgencyId;

/** The vendor vouches where nobody at the agency can: for an administrator, and for anybody while the agency is suspended. */
@ApplicationScoped
public class OperatorVouch {

    @Inject
    private AgencyDirectory directory;

    @Inject
    private LostDevices devices;

    public Vouched of(AgencyId id, String address) {
        Optional<Agency> agency = directory.byId(id);
        if (agency.isEmpty()) {
            return Vouched.NO_SUCH_AGENCY;
        }
        boolean anybody = agency.get().isSuspended();
        return EmailAddress.of(address)
                .filter(known -> Within.agency(id, () -> devices.vendorVouches(known.value(), anybody)))
                .map(known -> Vouched.SENT)
                .orElse(Vouched.NOT_AN_ADMINISTRATOR);
    }
}
