package org.lantern.messaging;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.CurrentMember;
import org.lantern.messaging.internal.SenderCheck;
import org.lantern.messaging.internal.SenderCode;
import org.lantern.messaging.internal.SenderTestMail;

/** Where an agency proves that mail in its name arrives (R6). */
@Desk
@Stateless
public class SenderDesk {

    @Inject
    private SenderCheck check;

    @Inject
    private SenderTestMail mail;

    @Inject
    private CurrentMember member;

    @Inject
    private AuditTrail trail;

    /** Mails a new code to the administrator who asks; the code before no longer works. */
    @Needs(AGENCY_ADMINISTRATOR)
    public SenderTest test() {
        if (check.isProved()) {
            return new SenderTest.AlreadyProved();
        }
        SenderCode code = SenderCode.fresh();
        EmailAddress own = new EmailAddress(member.get().email());
        check.begin(code);
        mail.post(own, code);
        trail.record("sender-test-mailed", "sender");
        return new SenderTest.Mailed(own.value());
    }

    /** @param typed the code as it was typed, in any case and with any blanks and dashes */
    @Needs(AGENCY_ADMINISTRATOR)
    public SenderProof prove(String typed) {
        if (check.isProved()) {
            return new SenderProof.Proved();
        }
        if (!check.isOpen()) {
            return new SenderProof.NoCode();
        }
        if (!check.prove(SenderCode.typed(typed))) {
            return new SenderProof.WrongCode();
        }
        trail.record("sender-proved", "sender");
        return new SenderProof.Proved();
    }

    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public boolean isProved() {
        return check.isProved();
    }
}
