package org.lantern.recovery;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.OwnPeople;
import org.lantern.membership.OwnPeople.Account;
import org.lantern.membership.RealmAccounts;

/** Where an administrator sees whose log-in too many wrong tries have locked, and releases it. */
@Desk
@Stateless
public class LockOutDesk {

    @Inject
    private OwnPeople people;

    @Inject
    private RealmAccounts realm;

    @Inject
    private AuditTrail trail;

    /**
     * Of the agency's own people, by name (R10).
     *
     * @throws IdentityFault if the identity provider does not answer
     */
    @Needs(AGENCY_ADMINISTRATOR)
    public List<LockedOut> list() {
        return people.accounts().stream()
                .flatMap(account -> realm
                        .lockOut(account.subject())
                        .map(lock -> new LockedOut(
                                account.member().id(), account.member().name(), lock.until()))
                        .stream())
                .toList();
    }

    /**
     * Forgets the wrong tries (R11).
     *
     * @throws IdentityFault if the identity provider does not answer; nothing is written
     */
    @Needs(AGENCY_ADMINISTRATOR)
    public ReleaseResult release(UUID id) {
        Optional<Account> account = people.account(id);
        if (account.isEmpty()) {
            return new ReleaseResult.NoSuchMember();
        }
        if (realm.lockOut(account.get().subject()).isEmpty()) {
            return new ReleaseResult.NotLocked();
        }
        trail.record("lock-out-released", "member/" + id);
        realm.release(account.get().subject());
        return new ReleaseResult.Released();
    }
}
