package org.lantern.signon;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.signon.internal.MailDomains;
import org.lantern.signon.internal.Proof;
import org.lantern.signon.internal.ProofLane;
import org.lantern.signon.internal.Providers;
import org.lantern.signon.internal.SignOnStore;
import org.lantern.tenancy.Ids;

/** Where an agency sets its own sign-on up. */
@Desk
@Stateless
public class SignOnDesk {

    private static final int CHALLENGE_BITS = 160;
    private static final int BASE = 36;
    private static final int MOST_DOMAINS = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    private SignOnStore store;

    @Inject
    private Proof proof;

    @Inject
    private ProofLane lane;

    @Inject
    private Providers providers;

    @Inject
    private AuditTrail trail;

    @Needs(AGENCY_ADMINISTRATOR)
    public List<SignOn> list() {
        return store.all();
    }

    /** Lists a domain; it is nothing before it is proved. */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult add(String text) {
        Optional<String> domain = MailDomains.read(text);
        if (domain.isEmpty()) {
            return new SignOnResult.NotADomain();
        }
        if (MailDomains.isPublic(domain.get())) {
            return new SignOnResult.PublicDomain();
        }
        List<SignOn> known = store.all();
        if (known.size() >= MOST_DOMAINS
                || known.stream().anyMatch(signOn -> signOn.domain().equals(domain.get()))) {
            return new SignOnResult.Taken();
        }
        String challenge = "lantern-" + new BigInteger(CHALLENGE_BITS, RANDOM).toString(BASE);
        SignOn added =
                new SignOn(Ids.next(), domain.get(), challenge, Optional.empty(), Optional.empty(), Optional.empty());
        store.add(added);
        note("sign-on-domain-added", added);
        return new SignOnResult.Done(added);
    }

    /** Looks for the record now. */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult check(UUID id) {
        return at(id, signOn -> {
            Optional<Boolean> there = proof.isThere(signOn);
            if (there.isEmpty() || !there.get()) {
                return new SignOnResult.NotFound(there.isPresent());
            }
            if (!proof.hold(signOn)) {
                return new SignOnResult.Taken();
            }
            lane.begin();
            return again(id);
        });
    }

    /** @throws org.lantern.membership.IdentityFault if Keycloak does not answer; trying again is safe */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult configure(UUID id, OidcSettings settings) {
        return at(id, signOn -> configured(signOn, providers.oidc(signOn, settings)));
    }

    /** @param metadata SAML 2.0 metadata as XML, or the https address where it is found */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult configureSaml(UUID id, String metadata) {
        return at(id, signOn -> configured(signOn, providers.saml(signOn, metadata)));
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult switchOn(UUID id) {
        return at(id, signOn -> {
            if (signOn.provedAt().isEmpty() || signOn.provider().isEmpty()) {
                return new SignOnResult.TooEarly();
            }
            if (!providers.switchOn(signOn)) {
                return new SignOnResult.NoWayBack();
            }
            store.turned(id, true);
            note("sign-on-switched-on", signOn);
            return again(id);
        });
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult switchOff(UUID id) {
        return at(id, signOn -> {
            if (signOn.provider().isPresent()) {
                providers.switchOff(signOn);
                store.turned(id, false);
                note("sign-on-switched-off", signOn);
            }
            return again(id);
        });
    }

    /** Forgets the domain and its provider; who came by it sets a password by mail (R9). */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult remove(UUID id) {
        return at(id, signOn -> {
            proof.giveUp(signOn);
            store.remove(id);
            note("sign-on-removed", signOn);
            return new SignOnResult.Removed();
        });
    }

    private SignOnResult configured(SignOn signOn, Providers.Outcome outcome) {
        return switch (outcome) {
            case Providers.Refused refused -> refused.why();
            case Providers.Named named -> {
                store.configured(signOn.id(), named.kind(), named.name());
                note("sign-on-configured", signOn);
                yield again(signOn.id());
            }
        };
    }

    private SignOnResult at(UUID id, Function<SignOn, SignOnResult> work) {
        return store.find(id).map(work).orElseGet(SignOnResult.NoSuchDomain::new);
    }

    private SignOnResult again(UUID id) {
        return at(id, SignOnResult.Done::new);
    }

    private void note(String act, SignOn signOn) {
        trail.record(act, "sign-on/" + signOn.id(), Map.of("domain", signOn.domain()));
    }
}
