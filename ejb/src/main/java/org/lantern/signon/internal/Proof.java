package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lantern.egress.TxtRecords;
import org.lantern.membership.Brokers;
import org.lantern.signon.SignOn;
import org.lantern.tenancy.AgencyDirectory;

/** Looks whether a domain is the agency's, the first time and each day (R1, R3). Outside of transactions (R12). */
@ApplicationScoped
public class Proof {

    @Inject
    private TxtRecords records;

    @Inject
    private Brokers brokers;

    @Inject
    private AgencyDirectory directory;

    @Inject
    private DailyProofs daily;

    /** Empty when no resolver answered. */
    public Optional<Boolean> isThere(SignOn signOn) {
        return records.at(signOn.record())
                .map(texts -> texts.stream().map(String::strip).anyMatch(signOn.challenge()::equals));
    }

    /** Keycloak hears whose the domain is; it refuses one that is another organization's. */
    public void tell(SignOn signOn) {
        if (signOn.provedAt().isEmpty()) {
            brokers.addDomain(directory.current(), signOn.domain());
        }
    }

    public void takeBack(SignOn signOn) {
        brokers.removeDomain(directory.current(), signOn.domain());
    }

    public void lookAgain() {
        daily.all().stream().filter(signOn -> signOn.provedAt().isPresent()).forEach(this::lookAgain);
    }

    private void lookAgain(SignOn signOn) {
        boolean lost =
                isThere(signOn).filter(there -> daily.noted(signOn, there)).isPresent();
        if (lost) {
            giveUp(signOn);
            daily.lost(signOn);
        }
    }

    /** From now on nobody speaks for the domain at Keycloak. */
    public void giveUp(SignOn signOn) {
        brokers.remove(signOn.alias());
        if (signOn.provedAt().isPresent()) {
            takeBack(signOn);
        }
    }
}
