package org.lantern.frame.door;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Set;
import org.lantern.authority.Role;

/** A request that came through the gate: it knows who asks and answers for roles from our own tables (R7). */
public final class Admitted extends HttpServletRequestWrapper {
    private static final String KEY = Admitted.class.getName();

    private final Identity identity;
    private final Set<Role> roles;

    Admitted(HttpServletRequest request, Identity identity, Set<Role> roles) {
        super(request);
        this.identity = identity;
        this.roles = Set.copyOf(roles);
        setAttribute(KEY, this);
    }

    /** The request this thread answers. */
    public static Admitted current() {
        return of(VaadinServletRequest.getCurrent());
    }

    /** The same for a servlet beside the framework's. */
    public static Admitted of(ServletRequest asked) {
        Object admitted = asked.getAttribute(KEY);
        if (admitted instanceof Admitted request) {
            return request;
        }
        throw new IllegalStateException("a screen was asked for that did not pass the gate");
    }

    public Identity identity() {
        return identity;
    }

    /** True for a person with any role at all when {@code needed} is empty. */
    public boolean hasAny(Role... needed) {
        return needed.length == 0 ? !roles.isEmpty() : Arrays.stream(needed).anyMatch(roles::contains);
    }

    public Set<Role> roles() {
        return roles;
    }

    @Override
    public boolean isUserInRole(String role) {
        return Role.of(role).filter(roles::contains).isPresent();
    }
}
