package org.lantern.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lantern.authority.Actor;
import org.lantern.authority.Actors;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.InvitationAnswer;
import org.lantern.membership.InvitationDoor;
import org.lantern.membership.InvitationToken;
import org.lantern.web.edge.Door;
import org.lantern.web.edge.RequestId;

/** Where an invitation's link leads: GET shows it, POST accepts it (R3, R4). */
@WebServlet("/invitations/*")
public class InvitationPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(InvitationPage.class.getName());

    @Inject
    private transient InvitationDoor door;

    @Inject
    private transient PlatformPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<InvitationToken> token = token(request);
        show(
                response,
                token.isEmpty() ? new InvitationAnswer.NotValid() : at(token.get(), () -> door.look(token.get())));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<InvitationToken> token = token(request);
        if (token.isEmpty()) {
            show(response, new InvitationAnswer.NotValid());
            return;
        }
        InvitationAnswer answer;
        try {
            answer = at(token.get(), () -> door.accept(token.get()));
        } catch (IdentityFault e) {
            LOG.log(Level.ERROR, "an invitation could not be accepted in request " + RequestId.of(request), e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            page(response, "invitation-later", "Please try again", Map.of());
            return;
        }
        show(response, answer);
    }

    private static Optional<InvitationToken> token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || !(Door.of(request) instanceof Door.Platform)
                ? Optional.empty()
                : InvitationToken.parse(path.substring(1));
    }

    private static InvitationAnswer at(InvitationToken token, Callable<InvitationAnswer> work) throws ServletException {
        try {
            return Actors.call(Actor.visitor(token.agency()), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void show(HttpServletResponse response, InvitationAnswer answer) throws IOException {
        switch (answer) {
            case InvitationAnswer.Open open ->
                page(response, "invitation", "Your invitation", Map.of("invitation", open));
            case InvitationAnswer.Accepted accepted ->
                page(
                        response,
                        "invitation-accepted",
                        "Welcome",
                        Map.of("accepted", accepted, "console", accepted.console()));
            case InvitationAnswer.Suspended suspended -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                page(response, "invitation-suspended", "Please come back later", Map.of("invitation", suspended));
            }
            case InvitationAnswer.NotValid n -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                page(response, "invitation-not-valid", "This invitation is not valid", Map.of());
            }
        }
    }

    private void page(HttpServletResponse response, String template, String title, Map<String, Object> parameters)
            throws IOException {
        pages.send(response, new PlatformPages.Page(template, "/invitations", title, ""), parameters);
    }
}
