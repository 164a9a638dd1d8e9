package org.lantern.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.Set;

/** Whether the actor of this call may call a desk, asked without calling it: an edge must know before it reads a body. */
@ApplicationScoped
public class Admission {

    @Inject
    private RoleSource memberships;

    /** @throws Refused if the actor has none of these roles now */
    @Transactional
    public void check(Needs needs) {
        require(needs, memberships);
    }

    /**
     * The same within a transaction that runs already.
     *
     * @throws Refused if the actor has none of these roles now
     */
    public static void require(Needs needs, RoleSource memberships) {
        Actor actor = Actors.current();
        Set<Role> roles = actor.agency().isPresent() ? memberships.rolesNow(actor) : actor.vendorRoles();
        if (Collections.disjoint(roles, Set.of(needs.value()))) {
            throw new Refused("this needs another role");
        }
    }
}
