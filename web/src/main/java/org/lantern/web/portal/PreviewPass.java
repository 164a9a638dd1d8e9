package org.lantern.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.portal.TrialLinks;
import org.lantern.tenancy.Agency;
import org.lantern.web.edge.Deployment;

/**
 * The cookie that a preview link leaves: for this host alone, out of scripts' reach, and worth what the link is worth at each
 * request. It comes along when a link in a mail or a chat is followed, and with nothing else from another site.
 */
@ApplicationScoped
class PreviewPass {
    @Inject
    private TrialLinks links;

    @Inject
    private Deployment deployment;

    /** How long the token opens the agency's portal; empty if it does not. */
    Optional<Duration> opens(Agency agency, String token) {
        try {
            return Actors.call(Actor.visitor(agency.id()), () -> links.opens(token));
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean opens(Agency agency, HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .findFirst()
                        .flatMap(cookie -> opens(agency, cookie.getValue()))
                        .isPresent();
    }

    void leave(HttpServletResponse response, String token, Duration rest) {
        Cookie cookie = new Cookie(name(), token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(deployment.secure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) rest.toSeconds());
        response.addCookie(cookie);
    }

    /** The prefix has browsers refuse it from any other host (RFC 6265bis, section 4.1.3.2); it needs https. */
    private String name() {
        return deployment.secure() ? "__Host-lantern-preview" : "lantern-preview";
    }
}
