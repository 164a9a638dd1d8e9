package org.lantern.frame.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Optional;

/** Says that the person is out, and why when they did not ask for it; then the way leads back to where they were (R13). */
@WebServlet({SignedOutServlet.PATH, SignedOutServlet.RUN_OUT, SignedOutServlet.ELSEWHERE})
public class SignedOutServlet extends HttpServlet {
    static final String PATH = "/signed-out";
    static final String RUN_OUT = "/signed-out/run-out";
    static final String ELSEWHERE = "/signed-out/elsewhere";

    private static final String BACK = "back";

    /** One of these pages, leading back to a page of this host. */
    static String back(String page, Destination destination) {
        return destination.equals(Destination.HOME)
                ? page
                : page + "?" + BACK + "=" + URLEncoder.encode(destination.path(), UTF_8);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response);
    }

    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Destination back = Optional.ofNullable(request.getParameter(BACK))
                .map(Destination::of)
                .orElse(Destination.HOME);
        page(request.getRequestURI()).write(response, HttpServletResponse.SC_OK, back);
    }

    private static DoorPage page(String path) {
        return switch (path) {
            case RUN_OUT -> DoorPage.RUN_OUT;
            case ELSEWHERE -> DoorPage.ELSEWHERE;
            default -> DoorPage.SIGNED_OUT;
        };
    }
}
