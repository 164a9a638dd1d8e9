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

    @Inject
    Admission admission;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        new Arrivals(door, context, admission).answer(request, response);
    }

    /** @param context what the container knows of the identity provider's answer */
    record Arrivals(Door door, OpenIdContext context, Admission admission) {
        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Optional<Identity> identity = Identity.confirmed(door, request.getUserPrincipal(), context);
            if (identity.isEmpty()) {
                Leaving.forget(request, response, door);
                DoorPage.NOT_CONFIRMED.write(response, HttpServletResponse.SC_FORBIDDEN);
            } else {
                bringIn(identity.get(), request, response);
            }
        }

        private void bringIn(Identity identity, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Destination destination = DestinationCookie.take(request, response, door);
            boolean known =
                    LogIn.of(request).filter(logIn -> logIn.cameWith(identity)).isPresent();
            if (!known) {
                LogIn.start(request, identity, Instant.now());
            }
            if (known || admission.cameIn(identity, request)) {
                response.sendRedirect(destination.path());
            } else {
                String farewell = SignedOutServlet.back(SignedOutServlet.ELSEWHERE, destination);
                Leaving.leave(request, response, door, identity, farewell);
            }
        }
    }
}
