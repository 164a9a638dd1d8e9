package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lantern.authority.Role;

/** Whom an own identity provider concerns, by subject; read in a transaction that is over before Keycloak is asked. */
@ApplicationScoped
@Transactional
public class BrokeredPeople {

    @Inject
    private MembershipStore members;

    @Inject
    private PersonAgencies agencies;

    public List<String> administrators() {
        return members.all().stream()
                .filter(member -> member.roles().contains(Role.AGENCY_ADMINISTRATOR))
                .map(Membership::subject)
                .toList();
    }

    /** Those with an address in the domain, in no other agency, and no agency-administrators. */
    public List<String> comingBy(String issuer, String domain) {
        return members.all().stream()
                .filter(member -> member.email().endsWith("@" + domain))
                .filter(member -> !member.roles().contains(Role.AGENCY_ADMINISTRATOR))
                .map(Membership::subject)
                .filter(subject -> agencies.of(issuer, subject).size() == 1)
                .toList();
    }
}
