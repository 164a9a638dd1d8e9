package org.lantern.web.platform.mail;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.lantern.web.edge.Door;

/** One letter, at the mail host. */
@WebServlet("/letters/*")
public class LetterPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MailPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        if (Door.of(request) instanceof Door.CaughtMail && path != null && path.length() > 1) {
            pages.letter(path, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
