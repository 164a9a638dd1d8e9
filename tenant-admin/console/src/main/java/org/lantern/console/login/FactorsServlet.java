package org.lantern.console.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.lantern.frame.door.Door;

/** Sends who wants to set a factor up or delete one to the identity provider, which asks who they are if that is long ago. */
@WebServlet(FactorsServlet.PATH)
public class FactorsServlet extends HttpServlet {
    static final String PATH = "/factors";

    @Inject
    Door door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FactorVisit> visit = FactorVisit.in(request.getSession());
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(visit.isEmpty() ? "/" : address(door, visit.get()));
    }

    static String address(Door door, FactorVisit visit) {
        return door.authorization(FactorsAnswerServlet.PATH, Map.of("kc_action", visit.action()));
    }
}
