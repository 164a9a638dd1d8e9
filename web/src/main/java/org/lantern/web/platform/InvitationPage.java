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
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import org.lantern.web.layout.Messages;

/** Where an invitation's link leads, in its language: GET shows it, POST accepts it (R3, R4). */
@WebServlet({"/invitations/*", "/es/invitations/*"})
public class InvitationPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.LONG, FormatStyle.SHORT)
            .withZone(ZoneOffset.UTC);
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
                request,
                response,
                token.isEmpty() ? new InvitationAnswer.NotValid() : at(token.get(), () -> door.look(token.get())));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<InvitationToken> token = token(request);
        if (token.isEmpty()) {
            show(request, response, new InvitationAnswer.NotValid());
            return;
        }
        InvitationAnswer answer;
        try {
            answer = at(token.get(), () -> door.accept(token.get()));
        } catch (IdentityFault e) {
            LOG.log(Level.ERROR, "an invitation could not be accepted in request " + RequestId.of(request), e);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            page(request, response, "later", Map.of());
            return;
        }
        show(request, response, answer);
    }

    private static Optional<InvitationToken> token(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null || !(Door.of(request) instanceof Door.Platform)
                ? Optional.empty()
                : InvitationToken.parse(path.substring(1));
    }

    private static Locale language(HttpServletRequest request) {
        return request.getServletPath().startsWith("/es/") ? Locale.of("es", "US") : Locale.US;
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

    private void show(HttpServletRequest request, HttpServletResponse response, InvitationAnswer answer)
            throws IOException {
        switch (answer) {
            case InvitationAnswer.Open open ->
                page(
                        request,
                        response,
                        "open",
                        Map.of(
                                "invitation",
                                open,
                                "until",
                                UNTIL.withLocale(language(request)).format(open.expiresAt())));
            case InvitationAnswer.Accepted accepted ->
                page(request, response, "accepted", Map.of("accepted", accepted));
            case InvitationAnswer.Suspended suspended -> {
                response.setStatus(HttpServletResponse.SC_CONFLICT);
                page(request, response, "suspended", Map.of("invitation", suspended));
            }
            case InvitationAnswer.NotValid n -> {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                page(request, response, "not-valid", Map.of());
            }
        }
    }

    /** What was done by a click is not there to be asked for in another language. */
    private void page(
            HttpServletRequest request, HttpServletResponse response, String kind, Map<String, Object> parameters)
            throws IOException {
        Locale language = Locale.of(language(request).getLanguage());
        Messages texts = Messages.of(InvitationPage.class, language);
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("texts", texts);
        String path = "/invitations" + Objects.requireNonNullElse(request.getPathInfo(), "");
        PlatformPages.Page page =
                new PlatformPages.Page("invitation-" + kind, path, texts.text("invitation." + kind + ".title"), "");
        if (request.getMethod().equals("GET")) {
            pages.send(response, new PlatformPages.Translated(page, language, List.of()), all);
        } else {
            pages.send(response, page, language, all);
        }
    }
}
