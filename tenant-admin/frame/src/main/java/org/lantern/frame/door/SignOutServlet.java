package org.lantern.frame.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The person leaves. A link on another site cannot make them: the browser says where the request comes from. */
@WebServlet(SignOutServlet.PATH)
public class SignOutServlet extends HttpServlet {
    public static final String PATH = "/sign-out";

    @Inject
    Door door;

    @Inject
    Admission admission;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(door, admission, request, response);
    }

    static void answer(Door door, Admission admission, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<Identity> identity = LogIn.of(request).map(LogIn::identity);
        if (identity.isEmpty() || "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendRedirect(Destination.HOME.path());
        } else {
            admission.leaves(identity.get(), request.getSession());
            Leaving.leave(request, response, door, identity.get(), SignedOutServlet.PATH);
        }
    }
}
