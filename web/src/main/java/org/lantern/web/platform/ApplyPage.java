package org.lantern.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.fleet.ApplicationReceipt;
import org.lantern.fleet.Applications;
import org.lantern.web.edge.Door;
import org.lantern.web.edge.Refusals;
import org.lantern.web.intake.IntakeLimit;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** The application form (R2). The whole request is limited, not the file: what else was typed must survive one too large. */
@WebServlet("/apply")
@MultipartConfig(maxRequestSize = ApplyPage.LARGEST_BYTES, fileSizeThreshold = 256 * 1024)
public class ApplyPage extends HttpServlet {
    static final long LARGEST_BYTES = 64L * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private static final PlatformPages.Page PAGE = new PlatformPages.Page(
            "apply", "/apply", "Apply", "Apply for a Lantern portal for your police agency, on one page.");

    @Inject
    private transient Applications applications;

    @Inject
    private transient PlatformPages pages;

    @Inject
    private transient IntakeLimit limit;

    @Inject
    private transient FormChoices choices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Door.of(request) instanceof Door.Platform) {
            show(response, ApplicationDraft.EMPTY, List.of());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!(Door.of(request) instanceof Door.Platform)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Problem> refusal = limit.refusal(request, response);
        if (refusal.isPresent()) {
            Refusals.answer(request, response, refusal.get());
            return;
        }
        try {
            var parts = new ApplicationParts(request);
            ApplicationDraft draft = parts.read();
            parts.forget();
            take(draft, response);
        } catch (IllegalStateException tooLarge) {
            Refusals.answer(
                    request,
                    response,
                    Problem.of(
                            ProblemCode.TOO_LARGE,
                            "The boundary file is far too large; 10 MB can be read. Go back,"
                                    + " simplify it and send the form again."));
        }
    }

    private void take(ApplicationDraft draft, HttpServletResponse response) throws IOException {
        switch (applications.apply(draft.form())) {
            case ApplicationReceipt.Received received -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", "/applications/" + received.id());
            }
            case ApplicationReceipt.Refused refused -> {
                response.setStatus(UNPROCESSABLE);
                show(response, draft, refused.flaws());
            }
        }
    }

    private void show(HttpServletResponse response, ApplicationDraft draft, List<ApplicationFlaw> flaws)
            throws IOException {
        pages.send(response, PAGE, Map.of("draft", draft.shown(), "flaws", new FormFlaws(flaws), "choices", choices));
    }
}
