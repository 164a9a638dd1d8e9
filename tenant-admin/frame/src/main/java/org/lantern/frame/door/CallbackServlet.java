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

/** Where the identity provider sends people back to. The container has checked the answer before we are asked. */
@WebServlet(CallbackServlet.PATH)
public class CallbackServlet extends HttpServlet {
    static final String PATH = "/callback";
    static final String DESTINATION = Destination.class.getName();

    @Inject
    Door door;

    @Inject
    OpenIdContext context;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Identity> identity = Identity.confirmed(door, request.getUserPrincipal(), context);
        if (identity.isEmpty()) {
            Leaving.forget(request, response, door);
            DoorPage.NOT_CONFIRMED.write(response, HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        LogIn.start(request, identity.get(), Instant.now());
        Object destination = request.getSession().getAttribute(DESTINATION);
        request.getSession().removeAttribute(DESTINATION);
        response.sendRedirect((destination instanceof Destination known ? known : Destination.HOME).path());
    }
}
