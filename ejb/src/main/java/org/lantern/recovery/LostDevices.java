package org.lantern.recovery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.AgencyToken;
import org.lantern.authority.Role;
import org.lantern.membership.OwnPeople;
import org.lantern.membership.OwnPeople.Account;
import org.lantern.membership.RoleHolders;
import org.lantern.recovery.internal.RecoveryMail;
import org.lantern.recovery.internal.VouchStore;
import org.lantern.tenancy.CurrentAgency;

/** Vouches within a transaction: for the desk, and for the fleet, whose operators vouch where nobody at the agency can. */
@ApplicationScoped
public class LostDevices {
    private static final String VENDOR = "Lantern";

    @Inject
    private VouchStore vouches;

    @Inject
    private OwnPeople people;

    @Inject
    private RoleHolders holders;

    @Inject
    private RecoveryMail mail;

    @Inject
    private AuditTrail trail;

    /**
     * For the vendor (R8).
     *
     * @param address in small letters
     * @param anybody false for administrators only
     * @return false, and nothing is done, if the current agency has nobody of that address that the vendor vouches for
     */
    public boolean vendorVouches(String address, boolean anybody) {
        Optional<Account> account = people.accounts().stream()
                .filter(each -> each.member().email().equals(address))
                .filter(each -> anybody || each.member().roles().contains(Role.AGENCY_ADMINISTRATOR))
                .findFirst();
        account.ifPresent(found -> {
            vouch(found, VENDOR);
            holders.of(Role.AGENCY_ADMINISTRATOR).stream()
                    .filter(other -> !other.id().equals(found.member().id()))
                    .forEach(other -> mail.vendorVouched(other, found.member()));
        });
        return account.isPresent();
    }

    /** @param by who vouches, as the person knows them */
    void vouch(Account account, String by) {
        AgencyToken token = AgencyToken.fresh(CurrentAgency.id());
        vouches.add(account, token.hash());
        mail.link(account.member(), by, token);
        trail.record("lost-device-vouched", "member/" + account.member().id());
    }
}
