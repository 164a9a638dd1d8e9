package org.lantern.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** Whether the actor of this call may call a desk, asked without calling it: an edge must know before it reads a body. */
@ApplicationScoped
public class Admission {

    @Inject
    private RoleSource memberships;

    @Inject
    private Event<Refusal> refusals;

    /**
     * @param asked a desk's method that says whom it needs
     * @throws Refused if the actor has none of these roles now
     */
    @Transactional
    public void check(Method asked) {
        require(asked, memberships, refusals::fire);
    }

    /**
     * The same within a transaction that runs already.
     *
     * @throws Refused if the actor has none of these roles now
     */
    public static void require(Method asked, RoleSource memberships, Consumer<Refusal> refusals) {
        Needs needs = Objects.requireNonNull(asked.getAnnotation(Needs.class), "this desk does not say whom it serves");
        Actor actor = Actors.current();
        Set<Role> roles = actor.agency().isPresent() ? memberships.rolesNow(actor) : actor.vendorRoles();
        if (Collections.disjoint(roles, Set.of(needs.value()))) {
            refusals.accept(new Refusal(asked));
            throw new Refused("this needs another role");
        }
    }
}
