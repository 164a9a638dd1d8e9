package org.lantern.vendor.entrance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.authority.Role;
import org.lantern.frame.door.Admission;
import org.lantern.frame.door.Door;
import org.lantern.frame.door.Identity;

/** Binds every request to a person of the vendor, with the roles the vendor's realm gives them now; to no agency. */
@ApplicationScoped
public class VendorAdmission implements Admission {
    private static final String KEY = Standing.class.getName();

    @Inject
    Door door;

    @Override
    public void admit(Identity identity, HttpSession session, Passage passage) throws IOException, ServletException {
        Realm realm = new TokenEndpoint(door, identity.subject());
        switch (standing(identity, session).at(Instant.now(), realm)) {
            case Standing.Now.In in -> pass(identity, in.roles(), passage);
            case Standing.Now.Dismissed gone -> passage.end();
            case Standing.Now.Unknown unknown -> passage.later();
        }
    }

    /** Of this very log-in: the next one in the same session is another. */
    private synchronized Standing standing(Identity identity, HttpSession session) {
        if (session.getAttribute(KEY) instanceof Standing known && known.isOf(identity.token())) {
            return known;
        }
        Standing fresh = new Standing(identity.token(), identity.refreshToken());
        session.setAttribute(KEY, fresh);
        return fresh;
    }

    private static void pass(Identity identity, Set<Role> roles, Passage passage) throws IOException, ServletException {
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
}
