package org.lantern.web.signup;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lantern.signup.Draft;
import org.lantern.signup.Question;
import org.lantern.signup.SignupDesk;
import org.lantern.signup.SignupLink;
import org.lantern.web.edge.Door;
import org.lantern.web.intake.IntakeLimit;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** Where an application is filled in: which page is asked for, and whether what is sent may be read at all (R3, R5, R6). */
@WebServlet({"/apply", "/apply/*", "/es/apply", "/es/apply/*"})
@MultipartConfig(maxRequestSize = SignupServlet.LARGEST_UPLOAD, fileSizeThreshold = 256 * 1024)
public class SignupServlet extends HttpServlet {
    static final long LARGEST_UPLOAD = 64L * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final long LARGEST_FORM = 64L * 1024;

    @Inject
    private transient SignupDesk desk;

    @Inject
    private transient IntakeLimit limit;

    @Inject
    private transient SignupPages pages;

    @Inject
    private transient SignupPosts posts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Place> place = place(request);
        if (place.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (place.get().link().isEmpty()) {
            pages.start(response, place.get());
        } else if (limit.lookRefusal(request, response).isPresent()) {
            pages.tooMany(response, place.get());
        } else {
            show(request, response, place.get(), place.get().link().get());
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Place place, SignupLink link)
            throws IOException {
        Optional<Draft> draft = desk.look(link);
        if (draft.isEmpty()) {
            pages.gone(response, place);
        } else if (draft.get().application().isPresent()) {
            SignupPages.application(response, place, draft.get().application().get());
        } else {
            switch (place.page()) {
                case "" -> pages.tasks(response, place, draft.get());
                case "check" -> pages.check(response, place, draft.get());
                case "delete" -> pages.delete(response, place, draft.get());
                default -> ask(request, response, place, draft.get());
            }
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response, Place place, Draft draft)
            throws IOException {
        Optional<Question> question = Question.of(place.page());
        if (question.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (draft.asks(question.get())) {
            pages.ask(response, place, draft, SignupPages.Asked.fresh(question.get(), changing(request)));
        } else {
            SignupPages.redirect(response, place.base());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Place> place = place(request);
        if (place.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Problem> refusal = refusal(request, response, place.get());
        if (refusal.isPresent()) {
            if (refusal.get().code() == ProblemCode.TOO_MANY) {
                pages.tooMany(response, place.get());
            } else {
                pages.tooLarge(response, place.get());
            }
            return;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            posts.take(request, response, place.get());
        } catch (Typed.TooLarge tooLarge) {
            pages.tooLarge(response, place.get());
        }
    }

    /** Only the page of the boundary takes a file. Beginning and handing in count as applications do, the rest as steps. */
    private Optional<Problem> refusal(HttpServletRequest request, HttpServletResponse response, Place place) {
        boolean upload = place.page().equals(Question.AREA_GEOJSON.word());
        long length = request.getContentLengthLong();
        if (!upload && (length < 0 || length > LARGEST_FORM)) {
            return Optional.of(Problem.of(ProblemCode.TOO_LARGE));
        }
        return place.link().isEmpty() ? limit.refusal(request, response) : limit.stepRefusal(request, response);
    }

    static boolean changing(HttpServletRequest request) {
        return "change=yes".equals(request.getQueryString());
    }

    private static Optional<Place> place(HttpServletRequest request) {
        return Door.of(request) instanceof Door.Platform ? Place.of(request) : Optional.empty();
    }
}
