package org.lantern.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lantern.authority.Role;
import org.lantern.membership.internal.MembershipStore;

/** Which people of the current agency hold a role now, programs left out: for mail to whoever that is. For work and events; people ask the desk. */
@ApplicationScoped
public class RoleHolders {
    @Inject
    private MembershipStore store;

    public List<Member> of(Role role) {
        return store.all().stream()
                .filter(member -> member.roles().contains(role))
                .map(MembershipStore::summary)
                .filter(Member::isPerson)
                .toList();
    }
}
