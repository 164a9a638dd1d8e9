package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.lantern.authority.Role;
import org.lantern.membership.internal.BrokerDirectory;
import org.lantern.membership.internal.MembershipStore;
import org.lantern.membership.internal.Passwords;
import org.lantern.membership.internal.PersonAgencies;
import org.lantern.tenancy.Agency;

/** Agencies' own identity providers at Keycloak. What is secret goes through here to Keycloak and is kept nowhere else. */
@ApplicationScoped
public class Brokers {

    @Inject
    private BrokerDirectory directory;

    @Inject
    private MembershipStore members;

    @Inject
    private PersonAgencies agencies;

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

    public void addDomain(Agency agency, String domain) {
        directory.changeDomains(agency.slug(), domain, true);
    }

    public void removeDomain(Agency agency, String domain) {
        directory.changeDomains(agency.slug(), domain, false);
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
        return members.all().stream()
                .filter(member -> member.roles().contains(Role.AGENCY_ADMINISTRATOR))
                .anyMatch(member -> passwords.has(member.subject()));
    }

    /**
     * Takes the passwords of those members of the current agency who come by the provider from now on: with an address in
     * the domain, in no other agency, and no agency-administrators, who keep theirs as the way back (R20).
     */
    public void takePasswords(String domain) {
        members.all().stream()
                .filter(member -> member.email().endsWith("@" + domain))
                .filter(member -> !member.roles().contains(Role.AGENCY_ADMINISTRATOR))
                .filter(member ->
                        agencies.of(directory.issuer(), member.subject()).size() == 1)
                .forEach(member -> passwords.takeAway(member.subject()));
    }
}
