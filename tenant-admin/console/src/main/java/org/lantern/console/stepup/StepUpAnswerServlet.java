package org.lantern.console.stepup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.authority.Actors;
import org.lantern.frame.door.Door;
import org.lantern.stepup.StepUpDesk;
import org.lantern.stepup.StepUpResult;

/** Where the identity provider sends back who logged in once more; the log-in of the session stays what it was (R3, R4). */
@WebServlet(StepUpAnswerServlet.PATH)
public class StepUpAnswerServlet extends HttpServlet {
    static final String PATH = "/step-up/callback";

    @Inject
    Door door;

    @Inject
    StepUpDesk desk;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asked> asked = Asked.take(request.getSession());
        if (asked.isEmpty()) {
            response.sendRedirect("/");
            return;
        }
        Optional<UUID> grant = Optional.ofNullable(request.getParameter("code"))
                .flatMap(code -> new TokenAnswer(door).forCode(code, asked.get().proof()))
                .flatMap(claims -> FreshLogIn.of(door, asked.get()).authenticatedAt(claims, Actors.current()))
                .flatMap(at -> grant(asked.get(), at));
        new Returned(asked.get().act(), asked.get().typed(), grant).keep(request.getSession());
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(asked.get().returnPath());
    }

    private Optional<UUID> grant(Asked asked, Instant authenticatedAt) {
        return switch (desk.confirm(asked.act(), authenticatedAt)) {
            case StepUpResult.Confirmed made -> Optional.of(made.grant());
            case StepUpResult.NotFresh tooOld -> Optional.empty();
            case StepUpResult.NotAPerson program -> Optional.empty();
        };
    }
}
