package org.lantern.frame.door;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lantern.authority.Role;

/** A request that came through the gate: it knows who asks and answers for roles from our own tables (R7). */
public final class Admitted extends HttpServletRequestWrapper {
    private static final String KEY = Admitted.class.getName();

    private final Way way;
    private final Set<Role> roles;

    Admitted(Way way, Set<Role> roles) {
        super(way.asked().request());
        this.way = way;
        this.roles = Set.copyOf(roles);
        setAttribute(KEY, this);
    }

    /** The request this thread answers. */
    public static Admitted current() {
        return of(VaadinServletRequest.getCurrent());
    }

    /** The same for a servlet beside the framework's. */
    public static Admitted of(ServletRequest asked) {
        return among(asked::getAttribute)
                .orElseThrow(() -> new IllegalStateException("a screen was asked for that did not pass the gate"));
    }

    /** Empty for what is open to everybody: nobody was asked who they are. */
    static Optional<Admitted> among(Function<String, @Nullable Object> attributes) {
        return attributes.apply(KEY) instanceof Admitted admitted ? Optional.of(admitted) : Optional.empty();
    }

    public Identity identity() {
        return way.logIn().identity();
    }

    /** This request was an act of the person (R3). */
    void acted() {
        way.acted();
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
