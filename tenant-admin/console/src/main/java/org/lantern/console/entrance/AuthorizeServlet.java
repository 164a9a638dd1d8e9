package org.lantern.console.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lantern.frame.door.Door;
import org.lantern.frame.door.Wish;

/**
 * Where the container sends a browser that is to sign in; from here it goes on to the realm, with what only we know: the
 * agency whose entrance the person came by. The container's own scope is fixed when the application starts.
 */
@WebServlet(AuthorizeServlet.PATH)
public class AuthorizeServlet extends HttpServlet {
    static final String PATH = "/authorize";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Door door;

    @Inject
    transient AgencyFaces faces;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String wish = Wish.of(request, door);
        AuthenticationRequest asked = new AuthenticationRequest(query);
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(door.authorizationEndpoint() + "?"
                + faces.at(wish, request.getLocale())
                        .map(asked::inTheNameOf)
                        .orElse(asked)
                        .query());
    }
}
