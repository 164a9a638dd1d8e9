package org.lantern.recovery.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.lantern.audit.AuditTrail;
import org.lantern.login.SignOut;
import org.lantern.membership.Member;
import org.lantern.membership.RealmAccounts;

/** What happens once a person has confirmed, within the transaction of that. */
@ApplicationScoped
public class FreshStart {

    @Inject
    private VouchStore vouches;

    @Inject
    private RealmAccounts realm;

    @Inject
    private SignOut signOut;

    @Inject
    private RecoveryMail mail;

    @Inject
    private AuditTrail trail;

    /** Answers whether it is done; else another agency is missing (R5). The identity provider is asked last: it cannot be rolled back. */
    public boolean confirm(Vouch vouch, Member person) {
        if (!vouch.isConfirmed()) {
            vouches.confirm(vouch);
            trail.record("lost-device-confirmed", "member/" + vouch.member(), Map.of("subject", vouch.subject()));
        }
        if (!vouches.isAgreed(vouch)) {
            return false;
        }
        vouches.end(vouch);
        signOut.everywhere(vouch.issuer(), vouch.subject());
        mail.done(person);
        realm.startAnew(vouch.subject());
        return true;
    }
}
