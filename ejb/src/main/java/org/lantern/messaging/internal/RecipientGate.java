package org.lantern.messaging.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.contact.EmailAddress;
import org.lantern.membership.OwnPeople;
import org.lantern.tenancy.Opening;

/**
 * Decides at the moment of sending whether a mail may leave (R5). It asks nobody who wrote the mail or why: until an agency
 * has been opened, only an address of its own people passes.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class RecipientGate {
    /** Work may run twice after a crash; that is one refusal. */
    private static final Duration ONE_REFUSAL = Duration.ofDays(7);

    @Inject
    private Opening opening;

    @Inject
    private OwnPeople people;

    @Inject
    private AuditTrail trail;

    /** False if the mail must not be sent; then that stands in the agency's trail, without the address. */
    public boolean admits(UUID mail, String address) {
        boolean admitted =
                opening.isDone() || EmailAddress.of(address).filter(people::has).isPresent();
        if (!admitted) {
            trail.recordOnceIn(ONE_REFUSAL, "mail-refused", "mail/" + mail);
        }
        return admitted;
    }
}
