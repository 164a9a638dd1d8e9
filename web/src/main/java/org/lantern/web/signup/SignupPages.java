package org.lantern.web.signup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.fleet.ApplicationFlaw;
import org.lantern.fleet.ServiceTerms;
import org.lantern.geo.UsState;
import org.lantern.signup.Draft;
import org.lantern.signup.Question;
import org.lantern.signup.SignupDesk;
import org.lantern.tenancy.Addresses;
import org.lantern.web.layout.BrowserFile;
import org.lantern.web.layout.Messages;
import org.lantern.web.platform.PlatformPages;

/** Draws the sign-up's pages. */
@ApplicationScoped
class SignupPages {
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private PlatformPages pages;

    @Inject
    private Addresses addresses;

    @Inject
    private Counties counties;

    @Inject
    private SignupDesk desk;

    /** A question as it is put. */
    record Asked(Question question, Map<String, String> typed, List<ApplicationFlaw> flaws, boolean changing) {
        static Asked fresh(Question question, boolean changing) {
            return new Asked(question, Map.of(), List.of(), changing);
        }
    }

    static void redirect(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", path);
    }

    /** What was handed in stands on a page of its own. */
    static void application(HttpServletResponse response, Place place, UUID application) {
        redirect(response, (place.isSpanish() ? "/es" : "") + "/applications/" + application);
    }

    void start(HttpServletResponse response, Place place) throws IOException {
        Messages texts = texts(place);
        send(
                response,
                new Sheet(place, "start", texts.text("start.title"), texts.text("start.description")),
                Map.of("texts", texts));
    }

    void tasks(HttpServletResponse response, Place place, Draft draft) throws IOException {
        SignupView view = view(place, draft);
        secret(response, new Sheet(place, "tasks", view.texts().text("tasks.title")), Map.of("signup", view));
    }

    void check(HttpServletResponse response, Place place, Draft draft) throws IOException {
        SignupView view = view(place, draft);
        secret(
                response,
                new Sheet(place, "check", view.texts().text("check.title")),
                Map.of("signup", view, "atlas", counties.atlas(), "area", area(place)));
    }

    void delete(HttpServletResponse response, Place place, Draft draft) throws IOException {
        SignupView view = view(place, draft);
        secret(response, new Sheet(place, "delete", view.texts().text("delete.title")), Map.of("signup", view));
    }

    void deleted(HttpServletResponse response, Place place) throws IOException {
        Messages texts = texts(place);
        secret(response, new Sheet(place, "deleted", texts.text("deleted.title")), Map.of("texts", texts));
    }

    void gone(HttpServletResponse response, Place place) throws IOException {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        Messages texts = texts(place);
        secret(response, new Sheet(place, "gone", texts.text("gone.title")), Map.of("texts", texts));
    }

    /** {@code Retry-After} is set already. */
    void tooMany(HttpServletResponse response, Place place) throws IOException {
        response.setStatus(TOO_MANY);
        Messages texts = texts(place);
        secret(
                response,
                new Sheet(place, "too-many", texts.text("too-many.title")),
                Map.of("texts", texts, "minutes", PlatformPages.minutesToWait(response), "base", place.base()));
    }

    /** Nothing of it was read. */
    void tooLarge(HttpServletResponse response, Place place) throws IOException {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setHeader("X-Robots-Tag", "noindex");
        Messages texts = texts(place);
        Optional<Question> asked = Question.of(place.page());
        pages.refused(
                response,
                new PlatformPages.Refused(
                        place.language(),
                        place.english()
                                + asked.map(question -> "/" + question.word()).orElse(""),
                        texts.text(
                                asked.filter(Question.AREA_GEOJSON::equals).isPresent()
                                        ? "too-large.boundary"
                                        : "too-large.form"),
                        texts.text("too-many.back")));
    }

    void ask(HttpServletResponse response, Place place, Draft draft, Asked asked) throws IOException {
        SignupView signup = view(place, draft);
        Question question = asked.question();
        Map<String, String> typed = new HashMap<>(asked.typed());
        if (question == Question.TIME_ZONE && !draft.hasAnswered(question)) {
            suggestedZone(place, draft).ifPresent(zone -> typed.putIfAbsent("timeZone", zone));
        }
        var view = new QuestionView(signup, question, typed, asked.flaws(), asked.changing(), counties.atlas());
        if (!asked.flaws().isEmpty()) {
            response.setStatus(UNPROCESSABLE);
        }
        String title = signup.texts().text(question.word() + ".question");
        Optional<AreaView> area = question == Question.AREA_MAP ? area(place) : Optional.empty();
        secret(
                response,
                new Sheet(
                        place,
                        "question",
                        asked.flaws().isEmpty() ? title : signup.texts().text("title.flawed", "title", title)),
                Map.of("view", view, "area", area, "terms", ServiceTerms.CURRENT));
    }

    /** Only where it is drawn or measured: it may be long. */
    private Optional<AreaView> area(Place place) {
        return place.link().flatMap(link -> AreaView.of(desk.area(link), counties.atlas()));
    }

    private Optional<String> suggestedZone(Place place, Draft draft) {
        Optional<UsState> state =
                draft.answer("country").equals("US") ? UsState.of(draft.answer("region")) : Optional.empty();
        return state.map(found ->
                area(place).map(area -> found.zoneAt(area.middleLongitude())).orElse(found.zone()));
    }

    private SignupView view(Place place, Draft draft) {
        return new SignupView(texts(place), draft, place.base(), addresses.platform() + place.base());
    }

    private static Messages texts(Place place) {
        return Messages.of(SignupPages.class, place.language());
    }

    /** A page with a secret in its address: no search engine may list it. */
    private void secret(HttpServletResponse response, Sheet sheet, Map<String, Object> parameters) throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        send(response, sheet, parameters);
    }

    private void send(HttpServletResponse response, Sheet sheet, Map<String, Object> parameters) throws IOException {
        Place place = sheet.place();
        String english = place.english() + (place.page().isEmpty() ? "" : "/" + place.page());
        boolean live = place.page().equals(Question.ADDRESS.word());
        pages.send(
                response,
                new PlatformPages.Translated(
                        new PlatformPages.Page(
                                "signup/" + sheet.template(), english, sheet.title(), sheet.description()),
                        place.language(),
                        live ? List.of(BrowserFile.APPLY_SCRIPT.path()) : List.of()),
                parameters);
    }

    /**
     * A page to draw.
     *
     * @param description for search engines; empty keeps them out
     */
    private record Sheet(Place place, String template, String title, String description) {
        Sheet(Place place, String template, String title) {
            this(place, template, title, "");
        }
    }
}
