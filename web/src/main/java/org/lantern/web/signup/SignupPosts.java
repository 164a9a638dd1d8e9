package org.lantern.web.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.signup.AnswerResult;
import org.lantern.signup.CodeCheck;
import org.lantern.signup.CodeSending;
import org.lantern.signup.Draft;
import org.lantern.signup.Question;
import org.lantern.signup.SignupDesk;
import org.lantern.signup.SignupLink;
import org.lantern.signup.Submission;
import org.lantern.web.intake.IntakeLimit;

/** What is sent from the sign-up's pages, and where it leads. */
@ApplicationScoped
class SignupPosts {

    @Inject
    private SignupDesk desk;

    @Inject
    private IntakeLimit limit;

    @Inject
    private SignupPages pages;

    @Inject
    private AreaSource areas;

    void take(HttpServletRequest request, HttpServletResponse response, Place place)
            throws IOException, ServletException {
        if (place.link().isEmpty()) {
            SignupLink link = desk.start(place.language().getLanguage());
            SignupPages.redirect(response, place.base() + "/" + link.text());
            return;
        }
        Optional<Draft> draft = desk.look(place.link().get());
        if (draft.isEmpty()) {
            pages.gone(response, place);
            return;
        }
        if (draft.get().application().isPresent()) {
            SignupPages.application(response, place, draft.get().application().get());
            return;
        }
        Exchange exchange = new Exchange(request, response, place, place.link().get(), draft.get());
        switch (place.page()) {
            case "submit" -> submit(exchange);
            case "delete" -> delete(exchange);
            case "code-again" -> sendCode(exchange);
            case "code" -> code(exchange);
            default -> answer(exchange);
        }
    }

    /** One request about one draft. */
    private record Exchange(
            HttpServletRequest request, HttpServletResponse response, Place place, SignupLink link, Draft draft) {}

    private void answer(Exchange exchange) throws IOException, ServletException {
        Optional<Question> question = Question.of(exchange.place().page());
        if (question.isEmpty()) {
            exchange.response().sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Map<String, String> typed = Typed.read(exchange.request(), question.get());
        Map<String, String> values = areas.filled(question.get(), exchange.draft(), typed);
        switch (desk.answer(
                exchange.link(),
                question.get(),
                values,
                exchange.place().language().getLanguage())) {
            case AnswerResult.Gone gone -> pages.gone(exchange.response(), exchange.place());
            case AnswerResult.Kept kept -> next(exchange, question.get(), kept.draft());
            case AnswerResult.Unsound unsound -> again(exchange, question.get(), typed, unsound.flaws());
        }
    }

    private void again(Exchange exchange, Question question, Map<String, String> typed, List<ApplicationFlaw> flaws)
            throws IOException {
        pages.ask(
                exchange.response(),
                exchange.place().at(question.word()),
                exchange.draft(),
                new SignupPages.Asked(question, typed, flaws, SignupServlet.changing(exchange.request())));
    }

    /** To the next question of the section that has no answer; back to where one came from when there is none. */
    private void next(Exchange exchange, Question question, Draft draft) throws IOException {
        if (question == Question.EMAIL && !draft.isConfirmed()) {
            sendCode(exchange);
            return;
        }
        boolean changing = SignupServlet.changing(exchange.request());
        Question next = draft.next(question.section());
        String base = exchange.place().base();
        if (!draft.hasAnswered(next)) {
            SignupPages.redirect(exchange.response(), base + "/" + next.word() + (changing ? "?change=yes" : ""));
        } else {
            SignupPages.redirect(exchange.response(), changing ? base + "/check" : base);
        }
    }

    private void sendCode(Exchange exchange) throws IOException {
        Draft draft = desk.look(exchange.link()).orElse(exchange.draft());
        if (limit.codeRefusal(draft.answer("administratorEmail"), exchange.response())
                .isPresent()) {
            pages.tooMany(exchange.response(), exchange.place());
            return;
        }
        String suffix = SignupServlet.changing(exchange.request()) ? "?change=yes" : "";
        CodeSending sending = desk.sendCode(exchange.link());
        if (!(sending instanceof CodeSending.Sent)) {
            limit.codeNotSent(draft.answer("administratorEmail"));
        }
        switch (sending) {
            case CodeSending.Sent sent -> to(exchange, Question.CODE.word() + suffix);
            case CodeSending.Confirmed confirmed -> to(exchange, "");
            case CodeSending.NoAddress none -> to(exchange, Question.EMAIL.word() + suffix);
            case CodeSending.TooMany many -> {
                exchange.response()
                        .setHeader(
                                "Retry-After", String.valueOf(many.retryAfter().toSeconds()));
                pages.tooMany(exchange.response(), exchange.place());
            }
            case CodeSending.Gone gone -> pages.gone(exchange.response(), exchange.place());
        }
    }

    private void code(Exchange exchange) throws IOException {
        String typed = Typed.line(exchange.request(), "code");
        switch (desk.confirm(exchange.link(), typed)) {
            case CodeCheck.Confirmed confirmed ->
                next(exchange, Question.CODE, desk.look(exchange.link()).orElse(exchange.draft()));
            case CodeCheck.Wrong wrong ->
                again(
                        exchange,
                        Question.CODE,
                        Map.of("code", typed),
                        List.of(new ApplicationFlaw("code", "code-wrong", "", String.valueOf(wrong.triesLeft()))));
            case CodeCheck.RunOut runOut ->
                again(
                        exchange,
                        Question.CODE,
                        Map.of("code", ""),
                        List.of(new ApplicationFlaw("code", "code-run-out", "")));
            case CodeCheck.Gone gone -> pages.gone(exchange.response(), exchange.place());
        }
    }

    private void submit(Exchange exchange) throws IOException {
        switch (desk.submit(exchange.link())) {
            case Submission.Received received ->
                SignupPages.application(exchange.response(), exchange.place(), received.application());
            case Submission.Incomplete incomplete -> to(exchange, "");
            case Submission.Refused refused -> {
                Map<String, Question> byField = new HashMap<>();
                for (Question question : Question.values()) {
                    question.fields().forEach(field -> byField.putIfAbsent(field, question));
                }
                ApplicationFlaw first = refused.flaws().getFirst();
                again(
                        exchange,
                        byField.getOrDefault(first.field(), Question.NAME),
                        Map.of(),
                        refused.flaws().stream()
                                .filter(flaw -> flaw.field().equals(first.field()))
                                .toList());
            }
            case Submission.Gone gone -> pages.gone(exchange.response(), exchange.place());
        }
    }

    private void delete(Exchange exchange) throws IOException {
        if (desk.delete(exchange.link())) {
            pages.deleted(exchange.response(), exchange.place());
        } else {
            pages.gone(exchange.response(), exchange.place());
        }
    }

    private static void to(Exchange exchange, String page) throws IOException {
        SignupPages.redirect(exchange.response(), exchange.place().base() + (page.isEmpty() ? "" : "/" + page));
    }
}
