package org.lantern.frame.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where somebody who is about to sign in wants to go, for a console that makes the log-in fit it. */
public final class Wish {
    private Wish() {}

    /** The path they asked for, {@code /} if none: on this host, whatever their browser says. */
    public static String of(HttpServletRequest request, Door door) {
        return DestinationCookie.peek(request, door).path();
    }

    /** Ends the log-in here, not at the identity provider, and begins another one that leads to {@code path}. */
    public static void signInAnew(HttpServletRequest request, HttpServletResponse response, Door door, String path)
            throws IOException {
        Leaving.forget(request, response, door);
        DestinationCookie.keep(Destination.of(path), response, door);
        response.sendRedirect(SignInServlet.PATH);
    }
}
