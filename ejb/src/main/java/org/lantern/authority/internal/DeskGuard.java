package org.lantern.authority.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.Actors;
import org.lantern.authority.Admission;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.OpenTo;
import org.lantern.authority.Refusal;
import org.lantern.authority.Refused;
import org.lantern.authority.RoleSource;

/** Checks every call to every desk, inside the call's transaction (R1, R2, R3). */
@Desk
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class DeskGuard {

    private final RoleSource memberships;
    private final Consumer<Refusal> refusals;

    @Inject
    DeskGuard(RoleSource memberships, Event<Refusal> refusals) {
        this(memberships, refusals::fire);
    }

    DeskGuard(RoleSource memberships, Consumer<Refusal> refusals) {
        this.memberships = memberships;
        this.refusals = refusals;
    }

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        Actors.current(); // R1, for what is open too.
        if (call.getMethod().isAnnotationPresent(Needs.class)) {
            Admission.require(call.getMethod(), memberships, refusals);
        } else if (!call.getMethod().isAnnotationPresent(OpenTo.class)) {
            throw new Refused("this desk does not say whom it serves");
        }
        return call.proceed();
    }
}
