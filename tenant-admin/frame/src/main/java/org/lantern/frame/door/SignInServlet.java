package org.lantern.frame.door;

import jakarta.servlet.annotation.HttpConstraint;
import jakarta.servlet.annotation.ServletSecurity;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The one address the container protects: who asks for it is sent to the identity provider first. */
@WebServlet(SignInServlet.PATH)
@ServletSecurity(@HttpConstraint(rolesAllowed = "**"))
public class SignInServlet extends HttpServlet {
    static final String PATH = "/sign-in";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Destination.HOME.path());
    }
}
