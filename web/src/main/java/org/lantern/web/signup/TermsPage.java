package org.lantern.web.signup;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lantern.fleet.ServiceTerms;
import org.lantern.web.edge.Door;
import org.lantern.web.layout.Messages;
import org.lantern.web.platform.PlatformPages;

/** The present service terms, for whoever wants to read them before, or to agree by API. */
@WebServlet({"/terms", "/es/terms"})
public class TermsPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PlatformPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!(Door.of(request) instanceof Door.Platform)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Messages texts = Messages.of(
                TermsPage.class, request.getServletPath().startsWith("/es/") ? Locale.of("es") : Locale.ENGLISH);
        pages.send(
                response,
                new PlatformPages.Translated(
                        new PlatformPages.Page(
                                "signup/terms", "/terms", texts.text("terms.title"), texts.text("terms.description")),
                        texts.locale(),
                        List.of()),
                Map.of("terms", ServiceTerms.CURRENT, "texts", texts));
    }
}
