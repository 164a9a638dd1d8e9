package org.lantern.login;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Actors;
import org.lantern.authority.Desk;
import org.lantern.authority.OpenTo;
import org.lantern.membership.CurrentMember;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.RealmAccounts;

/** Where a member sees what they prove with who they are. Setting up and deleting is the identity provider's (docs/adr/0017). */
@Desk
@Stateless
public class FactorDesk {
    private static final String OBJECT = "log-in";
    private static final String FACTOR = "factor";

    @Inject
    private RealmAccounts realm;

    @Inject
    private CurrentMember member;

    @Inject
    private AuditTrail trail;

    /**
     * The current person's factors (R10); none for a program (R8).
     *
     * @throws IdentityFault if the identity provider does not answer
     */
    @OpenTo("a member, about themself")
    public Optional<OwnFactors> list() {
        return member.get().isPerson() ? Optional.of(known()) : Optional.empty();
    }

    /**
     * Records what the current person has changed since (R11): what is there decides, not what a browser says.
     *
     * @param before what they had
     * @throws IdentityFault if the identity provider does not answer; nothing is recorded
     */
    @OpenTo("a member, about themself")
    public FactorChange settle(OwnFactors before) {
        OwnFactors now = known();
        FactorChange change = new FactorChange(now, now.without(before), before.without(now));
        change.added()
                .forEach(factor -> trail.record(
                        "factor-added", OBJECT, Map.of(FACTOR, factor.kind().word())));
        change.removed()
                .forEach(factor -> trail.record(
                        "factor-removed", OBJECT, Map.of(FACTOR, factor.kind().word())));
        return change;
    }

    private OwnFactors known() {
        return OwnFactors.of(realm.credentials(Actors.current().subject()));
    }
}
