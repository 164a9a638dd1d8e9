package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lantern.membership.internal.BrokerDirectory;
import org.lantern.membership.internal.BrokeredPeople;
import org.lantern.membership.internal.Passwords;
import org.lantern.tenancy.Agency;

/**
 * Agencies' own identity providers at Keycloak. What is secret goes through here to Keycloak and is kept nowhere else. Call it
 * outside of a transaction: Keycloak may take its time.
 */
@ApplicationScoped
public class Brokers {

    @Inject
    private BrokerDirectory directory;

    @Inject
    private BrokeredPeople people;

    @Inject
    private Passwords passwords;

    /**
     * A provider, off until it is switched on.
     *
     * @param alias unique in the realm
     * @param domain the only domain whose addresses it speaks for
     * @param kind {@code oidc} or {@code saml}
     * @param settings as Keycloak names them
     */
    public record Broker(String alias, String domain, String kind, Map<String, String> settings) {}

    /** Where Keycloak takes the answers of the provider of that name: of either kind at one address. */
    public String returnAddress(String alias) {
        return directory.issuer() + "/broker/" + alias + "/endpoint";
    }

    /** What Keycloak calls itself in SAML: the realm. */
    public String entityId() {
        return directory.issuer();
    }

    public void addDomain(Agency agency, String domain) {
        directory.changeDomains(agency.slug(), domain, true);
    }

    public void removeDomain(Agency agency, String domain) {
        directory.changeDomains(agency.slug(), domain, false);
    }

    /**
     * Whether Keycloak takes such a provider, tried under another name and taken away again.
     *
     * @throws IdentityFault if it does not, or does not answer
     */
    public void tryOut(Agency agency, Broker broker) {
        directory.tryOut(agency, broker);
    }

    /** Puts the provider in the place of one of the same name. */
    public void put(Agency agency, Broker broker) {
        directory.put(agency, broker);
    }

    /** Does nothing if there is none of that name. */
    public void remove(String alias) {
        directory.remove(alias);
    }

    public void turn(String alias, boolean on) {
        directory.turn(alias, on);
    }

    /** What SAML metadata says, as Keycloak names it; empty if it is none. */
    public Optional<Map<String, String>> readSaml(String metadata) {
        return directory.readSaml(metadata);
    }

    /** Whether an agency-administrator of the current agency can come in when the provider does not answer (R20). */
    public boolean hasWayBack() {
        return people.administrators().stream().anyMatch(passwords::has);
    }

    /**
     * Takes the passwords of those members of the current agency who come by the provider from now on: with an address in
     * the domain, in no other agency, and no agency-administrators, who keep theirs as the way back (R20).
     */
    public void takePasswords(String domain) {
        people.comingBy(directory.issuer(), domain).forEach(passwords::takeAway);
    }
}
