package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.authority.Role;
import org.lantern.tenancy.GoLiveCheck;

/** Nobody's holiday or departure may lock an agency out: two people administer it, and both have come in (R12). */
@ApplicationScoped
public class TwoAdministrators implements GoLiveCheck {
    private static final int ENOUGH = 2;

    @Inject
    private MembershipStore members;

    @Override
    public String name() {
        return "two-administrators";
    }

    @Override
    public int order() {
        return 100;
    }

    /** Two accounts with two addresses: one person with two roles, or with one mailbox twice, is one. */
    @Override
    public boolean isMet() {
        List<Membership> administrators = members.all().stream()
                .filter(member -> member.roles().contains(Role.AGENCY_ADMINISTRATOR))
                .toList();
        return administrators.stream()
                                .map(member -> member.issuer() + "|" + member.subject())
                                .distinct()
                                .count()
                        >= ENOUGH
                && administrators.stream().map(Membership::email).distinct().count() >= ENOUGH;
    }
}
