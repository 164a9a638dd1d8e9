package org.lantern.console.login;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.console.entrance.AgencyMenu;
import org.lantern.login.FactorDesk;
import org.lantern.membership.IdentityFault;

/** Where the identity provider sends back who set a factor up or deleted one. The code it brings is used for nothing. */
@WebServlet(FactorsAnswerServlet.PATH)
public class FactorsAnswerServlet extends HttpServlet {
    static final String PATH = "/factors/callback";

    /** What became of an application-initiated action, as Keycloak tells the browser. */
    private static final String STATUS = "kc_action_status";

    @Inject
    FactorDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession();
        Optional<FactorVisit> visit = FactorVisit.in(session);
        visit.ifPresent(
                each -> news(session, each, request.getParameter(STATUS)).keep(session));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(visit.isEmpty() ? "/" : "/" + AgencyMenu.OWN_LOG_IN);
    }

    private FactorNews news(HttpSession session, FactorVisit visit, @Nullable String status) {
        try {
            FactorNews news = FactorNews.of(desk.settle(visit.before()), status);
            FactorVisit.end(session);
            return news;
        } catch (IdentityFault e) {
            return FactorNews.UNKNOWN;
        }
    }
}
