package org.lantern.console.entrance;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.lantern.frame.door.Admitted;
import org.lantern.frame.door.Door;
import org.lantern.frame.door.Wish;
import org.lantern.tenancy.Agency;

/**
 * An agency's own way in (R10): who is not signed in does so on pages with the agency's name, who is comes to work for
 * that agency. A session that works for another one ends first, so that no open page of it acts for the wrong agency.
 */
@WebServlet(AgencyEntrance.PATH + "/*")
public class AgencyEntrance extends HttpServlet {
    static final String PATH = "/a";
    /** Marks the second try, so that a realm that does not know the person in the agency is not asked for ever. */
    private static final String AGAIN = "again";

    private static final long serialVersionUID = 1L;

    @Inject
    transient MyAgencies agencies;

    @Inject
    transient Door door;

    static String to(Agency agency) {
        return PATH + "/" + agency.slug().value();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Agency> mine = agencies.all().stream()
                .filter(agency -> ("/" + agency.slug().value()).equals(request.getPathInfo()))
                .findFirst();
        if (mine.isEmpty()) {
            response.sendRedirect("/");
        } else {
            enter(mine.get(), request, response);
        }
    }

    private void enter(Agency agency, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean known = Admitted.of(request)
                .identity()
                .organizations()
                .contains(agency.slug().value());
        boolean free = AgencyChoice.isFreeFor(agency.id(), request.getSession());
        if (known && free) {
            AgencyChoice.choose(agency.id(), request.getSession());
            response.sendRedirect("/");
        } else if (request.getParameter(AGAIN) == null) {
            Wish.signInAnew(request, response, door, to(agency) + "?" + AGAIN);
        } else {
            response.sendRedirect("/");
        }
    }
}
