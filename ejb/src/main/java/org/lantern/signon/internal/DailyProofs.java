package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.lantern.audit.AuditTrail;
import org.lantern.outbox.Outbox;
import org.lantern.signon.SignOn;

/** What the daily look-up reads and writes, each step in a transaction that asks nobody outside (R3, R12). */
@ApplicationScoped
@Transactional
public class DailyProofs {

    static final Duration GRACE = Duration.ofDays(7);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private SignOnStore store;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    public List<SignOn> all() {
        return store.all();
    }

    /** Of one name for each day: work that asks for its own name again would begin anew as soon as it ends. */
    public void tomorrow() {
        outbox.add(ProofLane.LANE, "daily/" + LocalDate.now(ZoneOffset.UTC).plusDays(1), "", DAY);
    }

    /** @return whether the domain is lost: the record has been missing for too long */
    public boolean noted(SignOn signOn, boolean there) {
        if (there) {
            store.proved(signOn.id());
            return false;
        }
        if (signOn.missingSince().isEmpty()) {
            store.missing(signOn.id());
            note("sign-on-proof-missing", signOn);
            return false;
        }
        return store.isMissingFor(signOn.id(), GRACE);
    }

    /** Another agency may prove it from now on. */
    public void lost(SignOn signOn) {
        store.release(signOn.domain());
        store.lost(signOn.id());
        note("sign-on-domain-lost", signOn);
    }

    private void note(String act, SignOn signOn) {
        trail.record(act, "sign-on/" + signOn.id(), Map.of("domain", signOn.domain()));
    }
}
