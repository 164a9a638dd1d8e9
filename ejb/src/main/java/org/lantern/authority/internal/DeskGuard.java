package org.lantern.authority.internal;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.Actors;
import org.lantern.authority.Admission;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.OpenTo;
import org.lantern.authority.Refused;
import org.lantern.authority.RoleSource;

/** Checks every call to every desk, inside the call's transaction (R1, R2, R3). */
@Desk
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class DeskGuard {

    private final RoleSource memberships;

    @Inject
    DeskGuard(RoleSource memberships) {
        this.memberships = memberships;
    }

    @AroundInvoke
    @Nullable
    Object check(InvocationContext call) throws Exception {
        Actors.current(); // R1, for what is open too.
        Needs needs = call.getMethod().getAnnotation(Needs.class);
        if (needs != null) {
            Admission.require(needs, memberships);
        } else if (!call.getMethod().isAnnotationPresent(OpenTo.class)) {
            throw new Refused("this desk does not say whom it serves");
        }
        return call.proceed();
    }
}
