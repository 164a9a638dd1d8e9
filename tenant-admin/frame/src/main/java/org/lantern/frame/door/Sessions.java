package org.lantern.frame.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.Set;

/**
 * The session's cookie: kept from scripts and other sites, bound to this host wherever there is https. A session is
 * short (R9) until a log-in makes it its own.
 */
@WebListener
public class Sessions implements ServletContextListener {
    @Inject
    Door door;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
        event.getServletContext().setSessionTimeout((int) SessionClock.UNSIGNED.toMinutes());
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(door.secure() ? "__Host-lantern" : "lantern");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(door.secure());
        cookie.setAttribute("SameSite", "Lax");
    }
}
