package org.lantern.recovery;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.authority.AgencyToken;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.Member;
import org.lantern.membership.OwnPeople;
import org.lantern.membership.OwnPeople.Account;
import org.lantern.recovery.internal.FreshStart;
import org.lantern.recovery.internal.Vouch;
import org.lantern.recovery.internal.VouchStore;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyDirectory;

/** Where the holder of a link comes in. The edge binds {@link AgencyToken#agency()} first. */
@Desk
@Stateless
public class LostDeviceDoor {

    @Inject
    private VouchStore vouches;

    @Inject
    private OwnPeople people;

    @Inject
    private FreshStart freshStart;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private Addresses addresses;

    /** Changes nothing (R3). */
    @OpenTo("whoever holds a good token")
    public LostDeviceAnswer look(AgencyToken token) {
        return isKnown(token)
                ? vouches.find(token.hash()).flatMap(this::shown).orElseGet(LostDeviceAnswer.NotValid::new)
                : new LostDeviceAnswer.NotValid();
    }

    /**
     * The person says that it is so (R4, R5).
     *
     * @throws IdentityFault if the identity provider does not do it; nothing is used up (R7)
     */
    @OpenTo("whoever holds a good token")
    public LostDeviceAnswer confirm(AgencyToken token) {
        Optional<Vouch> good = isKnown(token) ? vouches.lock(token.hash()) : Optional.empty();
        Optional<Member> person = good.flatMap(this::person);
        if (good.isEmpty() || person.isEmpty()) {
            return new LostDeviceAnswer.NotValid();
        }
        Agency agency = directory.current();
        return freshStart.confirm(good.get(), person.get())
                ? new LostDeviceAnswer.Done(addresses.console(agency.slug()))
                : new LostDeviceAnswer.Waiting(agency.name());
    }

    private boolean isKnown(AgencyToken token) {
        return directory.byId(token.agency()).isPresent();
    }

    private Optional<LostDeviceAnswer> shown(Vouch vouch) {
        String agency = directory.current().name();
        return person(vouch)
                .map(person -> vouch.isConfirmed()
                        ? new LostDeviceAnswer.Waiting(agency)
                        : new LostDeviceAnswer.Open(agency, person.name()));
    }

    private Optional<Member> person(Vouch vouch) {
        return people.account(vouch.member()).map(Account::member);
    }
}
