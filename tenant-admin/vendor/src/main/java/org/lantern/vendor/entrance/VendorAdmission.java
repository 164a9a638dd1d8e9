package org.lantern.vendor.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.frame.door.Admission;
import org.lantern.frame.door.Identity;

/** Binds every request to a person of the vendor, with the roles the vendor's realm gave at the log-in; to no agency. */
@ApplicationScoped
public class VendorAdmission implements Admission {
    @Override
    public void admit(Identity identity, HttpSession session, Passage passage) throws IOException, ServletException {
        Set<Role> roles = roles(identity);
        try {
            Actors.call(Actor.vendor(identity.issuer(), identity.subject(), roles), () -> {
                passage.as(roles);
                return true;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Set<Role> roles(Identity identity) {
        return identity.realmRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .filter(Role::isVendors)
                .collect(Collectors.toUnmodifiableSet());
    }
}
