package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.egress.TxtRecords;
import org.lantern.membership.Brokers;
import org.lantern.signon.SignOn;
import org.lantern.tenancy.AgencyDirectory;

/** Looks whether a domain is the agency's, the first time and each day (R1, R3). */
@ApplicationScoped
public class Proof {

    static final Duration GRACE = Duration.ofDays(7);

    @Inject
    private TxtRecords records;

    @Inject
    private SignOnStore store;

    @Inject
    private Brokers brokers;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private AuditTrail trail;

    /** Empty when no resolver answered. */
    public Optional<Boolean> isThere(SignOn signOn) {
        return records.at(signOn.record())
                .map(texts -> texts.stream().map(String::strip).anyMatch(signOn.challenge()::equals));
    }

    /** False if the domain is another agency's. */
    public boolean hold(SignOn signOn) {
        if (signOn.provedAt().isEmpty()) {
            if (!store.claim(signOn.domain())) {
                return false;
            }
            brokers.addDomain(directory.current(), signOn.domain());
            trail.record("sign-on-domain-proved", "sign-on/" + signOn.id(), Map.of("domain", signOn.domain()));
        }
        store.proved(signOn.id());
        return true;
    }

    public void lookAgain() {
        List<SignOn> proved = store.all().stream()
                .filter(signOn -> signOn.provedAt().isPresent())
                .toList();
        for (SignOn signOn : proved) {
            isThere(signOn).ifPresent(there -> {
                if (there) {
                    store.proved(signOn.id());
                } else {
                    miss(signOn);
                }
            });
        }
    }

    private void miss(SignOn signOn) {
        if (signOn.missingSince().isEmpty()) {
            store.missing(signOn.id());
            trail.record("sign-on-proof-missing", "sign-on/" + signOn.id(), Map.of("domain", signOn.domain()));
        } else if (store.isMissingFor(signOn.id(), GRACE)) {
            lose(signOn);
            trail.record("sign-on-domain-lost", "sign-on/" + signOn.id(), Map.of("domain", signOn.domain()));
        }
    }

    /** From now on nobody speaks for the domain here, and another agency may prove it. */
    private void lose(SignOn signOn) {
        giveUp(signOn);
        store.lost(signOn.id());
    }

    public void giveUp(SignOn signOn) {
        brokers.remove(signOn.alias());
        if (signOn.provedAt().isPresent()) {
            brokers.removeDomain(directory.current(), signOn.domain());
            store.release(signOn.domain());
        }
    }
}
