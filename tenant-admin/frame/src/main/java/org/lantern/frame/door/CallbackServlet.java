package org.lantern.frame.door;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the identity provider sends people back to. The container has checked the answer before we are asked; but it
 * also lets a plain request through to here, in a session that still holds the last answer. That is no new log-in (R3).
 */
@WebServlet(CallbackServlet.PATH)
public class CallbackServlet extends HttpServlet {
    static final String PATH = "/callback";

    @Inject
    Door door;

    @Inject
    OpenIdContext context;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(door, context, request, response);
    }

    static void answer(Door door, OpenIdContext context, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Identity> identity = Identity.confirmed(door, request.getUserPrincipal(), context);
        if (identity.isEmpty()) {
            Leaving.forget(request, response, door);
            DoorPage.NOT_CONFIRMED.write(response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean known = LogIn.of(request)
                .filter(logIn -> logIn.cameWith(identity.get()))
                .isPresent();
        if (!known) {
            LogIn.start(request, identity.get(), Instant.now());
        }
        response.sendRedirect(DestinationCookie.take(request, response, door).path());
    }
}
