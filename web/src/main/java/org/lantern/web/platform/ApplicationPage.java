package org.lantern.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.lantern.fleet.AnswerReceipt;
import org.lantern.fleet.ApplicationStatus;
import org.lantern.fleet.Applications;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.Slug;
import org.lantern.web.edge.Door;
import org.lantern.web.intake.IntakeLimit;
import org.lantern.web.layout.Messages;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;

/** Where an application stands; only the applicant knows its address. */
@WebServlet({"/applications/*", "/es/applications/*"})
public class ApplicationPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** 2,000 characters, each written as up to four bytes of three letters. */
    private static final long LARGEST_BYTES = 32 * 1024;

    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient Applications applications;

    @Inject
    private transient IntakeLimit limit;

    @Inject
    private transient Addresses addresses;

    @Inject
    private transient PlatformPages pages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, "", "");
    }

    /** The answer to an open question; what cannot be taken stays as it was typed. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<UUID> id = Door.of(request) instanceof Door.Platform ? id(request) : Optional.empty();
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<Problem> refusal = isSmall(request)
                ? limit.answerRefusal(id.get(), request, response)
                : Optional.of(Problem.of(ProblemCode.TOO_LARGE));
        if (refusal.isPresent()) {
            refuse(request, response, id.get(), refusal.get());
            return;
        }
        request.setCharacterEncoding(StandardCharsets.UTF_8);
        String typed = Objects.requireNonNullElse(request.getParameter("answer"), "");
        Messages texts = texts(request);
        switch (applications.answer(id.get(), question(request), typed)) {
            case AnswerReceipt.Taken taken -> {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getServletPath() + "/" + id.get());
            }
            case AnswerReceipt.Unfit unfit -> again(request, response, UNPROCESSABLE, texts.text("status.answer.flaw"));
            case AnswerReceipt.OtherQuestion other ->
                again(request, response, HttpServletResponse.SC_CONFLICT, texts.text("status.answer.other"));
            case AnswerReceipt.NotAsked closed ->
                again(request, response, HttpServletResponse.SC_CONFLICT, texts.text("status.answer.closed"));
            case AnswerReceipt.NoSuchApplication unknown -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Nothing was read; whoever goes back finds in their browser what they had typed. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, UUID id, Problem problem)
            throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        response.setStatus(problem.code().status());
        Messages texts = texts(request);
        String path = "/applications/" + id;
        pages.refused(
                response,
                new PlatformPages.Refused(
                        texts.locale(),
                        path,
                        problem.code() == ProblemCode.TOO_MANY
                                ? texts.text("refused.too-many", "minutes", PlatformPages.minutesToWait(response))
                                : texts.text("refused.too-large"),
                        texts.text("refused.answer.back")));
    }

    private void again(HttpServletRequest request, HttpServletResponse response, int status, String flaw)
            throws IOException {
        response.setStatus(status);
        show(request, response, Objects.requireNonNullElse(request.getParameter("answer"), ""), flaw);
    }

    /** The question that stood on the page; one that nobody ever asked, where it is no number. */
    private static OptionalInt question(HttpServletRequest request) {
        String number = request.getParameter("question");
        if (number == null) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0);
    }

    private static boolean isSmall(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= LARGEST_BYTES;
    }

    private void show(HttpServletRequest request, HttpServletResponse response, String typed, String flaw)
            throws IOException {
        Optional<ApplicationStatus> status = Door.of(request) instanceof Door.Platform
                ? id(request).flatMap(applications::status)
                : Optional.empty();
        if (status.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Messages texts = texts(request);
        String portal = addresses.portal(new Slug(status.get().slug()));
        response.setHeader("X-Robots-Tag", "noindex");
        pages.send(
                response,
                new PlatformPages.Translated(
                        new PlatformPages.Page(
                                "application", "/applications/" + status.get().id(), texts.text("status.title"), ""),
                        texts.locale(),
                        List.of()),
                Map.of(
                        "standing",
                        new ApplicationStanding(status.get()),
                        "texts",
                        texts,
                        "portal",
                        portal,
                        "typed",
                        typed,
                        "flaw",
                        flaw));
    }

    private static Messages texts(HttpServletRequest request) {
        return Messages.of(
                ApplicationPage.class, request.getServletPath().startsWith("/es/") ? Locale.of("es") : Locale.ENGLISH);
    }

    private static Optional<UUID> id(HttpServletRequest request) {
        String path = request.getPathInfo();
        try {
            return path == null ? Optional.empty() : Optional.of(UUID.fromString(path.substring(1)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
