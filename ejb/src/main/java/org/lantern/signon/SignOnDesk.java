package org.lantern.signon;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.signon.internal.MailDomains;
import org.lantern.signon.internal.Proof;
import org.lantern.signon.internal.Providers;
import org.lantern.signon.internal.SignOnLedger;
import org.lantern.signon.internal.Turns;

/**
 * Where an agency sets its own sign-on up. What is asked outside, of a name server, the provider or Keycloak, is asked without a
 * transaction (R12); what came of it is written by {@link SignOnLedger}, which asks once more whether the person may.
 */
@Desk
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignOnDesk {

    @Inject
    private SignOnLedger ledger;

    @Inject
    private Proof proof;

    @Inject
    private Providers providers;

    @Inject
    private Turns turns;

    @Needs(AGENCY_ADMINISTRATOR)
    public List<SignOn> list() {
        return ledger.all();
    }

    /** Lists a domain; it is nothing before it is proved. */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult add(String text) {
        Optional<String> domain = MailDomains.read(text);
        if (domain.isEmpty()) {
            return new SignOnResult.NotADomain();
        }
        return MailDomains.isPublic(domain.get()) ? new SignOnResult.PublicDomain() : ledger.add(domain.get());
    }

    /** Looks for the record now. */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult check(UUID id) {
        return asking(id, signOn -> {
            Optional<Boolean> there = proof.isThere(signOn);
            if (there.isEmpty() || !there.get()) {
                return new SignOnResult.NotFound(there.isPresent());
            }
            if (!ledger.isFree(signOn)) {
                return new SignOnResult.Taken();
            }
            proof.tell(signOn);
            SignOnResult written = ledger.proved(signOn);
            if (written instanceof SignOnResult.Taken) {
                proof.takeBack(signOn);
            }
            return written;
        });
    }

    /** @throws org.lantern.membership.IdentityFault if Keycloak does not answer; trying again is safe */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult configure(UUID id, OidcSettings settings) {
        return asking(id, signOn -> configured(signOn, providers.oidc(signOn, settings)));
    }

    /** @param metadata SAML 2.0 metadata as XML, or the https address where it is found */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult configureSaml(UUID id, String metadata) {
        return asking(id, signOn -> configured(signOn, providers.saml(signOn, metadata)));
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult switchOn(UUID id) {
        return at(id, signOn -> {
            if (signOn.provedAt().isEmpty() || signOn.provider().isEmpty()) {
                return new SignOnResult.TooEarly();
            }
            return providers.switchOn(signOn) ? ledger.turned(signOn, true) : new SignOnResult.NoWayBack();
        });
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult switchOff(UUID id) {
        return at(id, signOn -> {
            if (signOn.provider().isEmpty()) {
                return new SignOnResult.Done(signOn);
            }
            providers.switchOff(signOn);
            return ledger.turned(signOn, false);
        });
    }

    /** Forgets the domain and its provider; who came by it sets a password by mail (R9). */
    @Needs(AGENCY_ADMINISTRATOR)
    public SignOnResult remove(UUID id) {
        return at(id, signOn -> {
            proof.giveUp(signOn);
            return ledger.removed(signOn);
        });
    }

    /** The old provider goes when the new one is known to be taken, and the page says so in between (R4). */
    private SignOnResult configured(SignOn signOn, Providers.Outcome outcome) {
        return switch (outcome) {
            case Providers.Refused refused -> refused.why();
            case Providers.Good good -> {
                providers.tryOut(signOn, good);
                ledger.replacing(signOn);
                providers.put(signOn, good);
                SignOnResult written = ledger.configured(signOn, good.kind(), good.name());
                if (!(written instanceof SignOnResult.Done)) {
                    proof.giveUp(signOn);
                }
                yield written;
            }
        };
    }

    /** Servers that somebody else named are asked: by one at a time of each agency. */
    private SignOnResult asking(UUID id, Function<SignOn, SignOnResult> work) {
        return at(id, signOn -> turns.take(() -> work.apply(signOn)).orElseGet(SignOnResult.Busy::new));
    }

    private SignOnResult at(UUID id, Function<SignOn, SignOnResult> work) {
        return ledger.find(id).map(work).orElseGet(SignOnResult.NoSuchDomain::new);
    }
}
