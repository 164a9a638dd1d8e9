package org.lantern.recovery;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.membership.CurrentMember;
import org.lantern.membership.Member;
import org.lantern.membership.OwnPeople;
import org.lantern.membership.OwnPeople.Account;

/** Where an administrator vouches for a colleague who has lost a device. */
@Desk
@Stateless
public class LostDeviceDesk {

    @Inject
    private OwnPeople people;

    @Inject
    private CurrentMember current;

    @Inject
    private StepUp stepUp;

    @Inject
    private LostDevices devices;

    /** Says that the current administrator has spoken to this colleague, and sends them the link (R1). */
    @Needs(AGENCY_ADMINISTRATOR)
    public VouchResult vouch(UUID id) {
        Optional<Account> account = people.account(id);
        if (account.isEmpty()) {
            return new VouchResult.NoSuchMember();
        }
        Member voucher = current.get();
        if (voucher.id().equals(id)) {
            return new VouchResult.Oneself();
        }
        StepUpAct vouching = StepUpAct.of(
                DangerousAct.VOUCH_FOR_LOST_DEVICE,
                "member/" + id,
                Map.of("email", account.get().member().email()));
        if (!stepUp.spend(vouching)) {
            return new VouchResult.StepUpNeeded(vouching);
        }
        devices.vouch(account.get(), voucher.name());
        return new VouchResult.Vouched();
    }
}
