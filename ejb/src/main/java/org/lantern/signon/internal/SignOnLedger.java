package org.lantern.signon.internal;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.signon.SignOn;
import org.lantern.signon.SignOnDesk;
import org.lantern.signon.SignOnResult;
import org.lantern.tenancy.Ids;

/**
 * What {@link SignOnDesk} writes down, each act with its entry in the trail in a transaction of its own, which asks nobody outside.
 * It is a desk too: a person who was removed while a provider took its time changes nothing any more.
 */
@Desk
@Stateless
public class SignOnLedger {

    private static final int CHALLENGE_BITS = 160;
    private static final int BASE = 36;
    private static final int MOST_DOMAINS = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private SignOnStore store;

    @Inject
    private DailyProofs daily;

    @Inject
    private AuditTrail trail;

    @Needs(AGENCY_ADMINISTRATOR)
    public List<SignOn> all() {
        return store.all();
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public Optional<SignOn> find(UUID id) {
        return store.find(id);
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult add(String domain) {
        List<SignOn> known = store.all();
        if (known.size() >= MOST_DOMAINS
                || known.stream().anyMatch(signOn -> signOn.domain().equals(domain))) {
            return new SignOnResult.Taken();
        }
        UUID id = Ids.next();
        store.add(id, domain, "lantern-" + new BigInteger(CHALLENGE_BITS, RANDOM).toString(BASE));
        SignOn added = store.find(id).orElseThrow();
        note("sign-on-domain-added", added);
        return new SignOnResult.Done(added);
    }

    /** Whether nobody else has proved the domain. */
    @Needs(AGENCY_ADMINISTRATOR)
    public boolean isFree(SignOn signOn) {
        return store.isFree(signOn.domain());
    }

    /** The record is there. */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult proved(SignOn signOn) {
        Optional<SignOn> now = store.find(signOn.id());
        if (now.isEmpty()) {
            return new SignOnResult.NoSuchDomain();
        }
        if (now.get().provedAt().isEmpty()) {
            if (!store.claim(signOn.domain())) {
                return new SignOnResult.Taken();
            }
            note("sign-on-domain-proved", signOn);
        }
        store.proved(signOn.id());
        daily.tomorrow();
        return again(signOn);
    }

    /** From now on nobody is sent to the provider that was; another one takes its place. */
    @Needs(AGENCY_ADMINISTRATOR)
    public void replacing(SignOn signOn) {
        if (store.find(signOn.id()).filter(SignOn::isOn).isPresent()) {
            note("sign-on-switched-off", signOn);
        }
        store.withoutProvider(signOn.id());
    }

    /** Refused if the domain was lost or removed while the provider was asked. */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult configured(SignOn signOn, String kind, String name) {
        if (!store.configured(signOn.id(), kind, name)) {
            return tooEarly(signOn);
        }
        note("sign-on-configured", signOn);
        return again(signOn);
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult turned(SignOn signOn, boolean on) {
        if (store.turned(signOn.id(), on)) {
            note(on ? "sign-on-switched-on" : "sign-on-switched-off", signOn);
        }
        boolean asWished = store.find(signOn.id()).filter(SignOn::isOn).isPresent() == on;
        return asWished ? again(signOn) : tooEarly(signOn);
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult removed(SignOn signOn) {
        if (store.remove(signOn.id())) {
            store.release(signOn.domain());
            note("sign-on-removed", signOn);
        }
        return new SignOnResult.Removed();
    }

    private SignOnResult tooEarly(SignOn signOn) {
        return store.find(signOn.id()).isPresent() ? new SignOnResult.TooEarly() : new SignOnResult.NoSuchDomain();
    }

    private SignOnResult again(SignOn signOn) {
        return store.find(signOn.id())
                .<SignOnResult>map(SignOnResult.Done::new)
                .orElseGet(SignOnResult.NoSuchDomain::new);
    }

    private void note(String act, SignOn signOn) {
        trail.record(act, "sign-on/" + signOn.id(), Map.of("domain", signOn.domain()));
    }
}
