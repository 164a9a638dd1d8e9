package org.lantern.console.stepup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lantern.frame.door.Door;

/** Sends who is about to do something dangerous to the identity provider, for a log-in made for it (R2). */
@WebServlet(StepUpServlet.PATH)
public class StepUpServlet extends HttpServlet {
    static final String PATH = "/step-up";

    @Inject
    Door door;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asked> asked = Asked.in(request.getSession());
        if (asked.isEmpty()) {
            response.sendRedirect("/");
            return;
        }
        asked.get().sentAt(Instant.now()).keep(request.getSession());
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(address(door, asked.get().proof()));
    }

    static String address(Door door, Proof proof) {
        return door.authorization(
                StepUpAnswerServlet.PATH,
                Map.of(
                        "prompt", "login",
                        "max_age", "0",
                        "nonce", proof.nonce(),
                        "code_challenge", proof.challenge(),
                        "code_challenge_method", "S256"));
    }
}
