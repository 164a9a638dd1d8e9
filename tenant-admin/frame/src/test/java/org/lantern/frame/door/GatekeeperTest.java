package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.authority.Role;

/** R1–R5, R9–R11. */
class GatekeeperTest {
    private static final ClosedPage CLOSED =
            new ClosedPage("Riverton & Sons is closed", List.of("<b>Unpaid</b>"), "Look again", "Sign out");

    private Admission admission = (identity, session, passage) -> passage.as(Set.of(Role.AUDITOR));
    private final Exchange.Room room = new Exchange.Room();
    private int passed;
    private boolean told;

    @Test
    void who_is_logged_in_passes() throws IOException, ServletException {
        var exchange = knock(logIn(Exchange.get("/audit").by("ana"), Instant.now()));

        assertThat(passed).isEqualTo(1);
        assertThat(exchange.status).isEqualTo(200);
    }

    @Test
    void who_is_not_is_sent_to_sign_in_and_keeps_nothing_here() throws IOException, ServletException {
        var exchange = knock(Exchange.get("/audit?from=1"));

        assertThat(passed).isZero();
        assertThat(exchange.redirect).contains(SignInServlet.PATH);
        assertThat(exchange.room()).isEmpty();
        assertThat(exchange.given).hasSize(1);
    }

    /** R12 */
    @Test
    void what_is_declared_to_answer_strangers_does_and_nothing_else() throws IOException, ServletException {
        admission = new Admission() {
            @Override
            public boolean answersStrangers(String path) {
                return path.equals("/authorize");
            }

            @Override
            public void admit(Identity identity, HttpSession session, Passage passage) {
                throw new AssertionError("nobody is logged in");
            }
        };
        knock(Exchange.get("/authorize?scope=openid"));
        assertThat(passed).isEqualTo(1);

        var other = knock(Exchange.get("/authorize/audit"));
        assertThat(passed).isEqualTo(1);
        assertThat(other.redirect).contains(SignInServlet.PATH);
    }

    @Test
    void the_containers_cookie_alone_opens_nothing() throws IOException, ServletException {
        var exchange = knock(Exchange.get("/audit").by("ana"));

        assertThat(passed).isZero();
        assertThat(exchange.status).isEqualTo(403);
    }

    @Test
    void a_session_that_speaks_of_somebody_else_is_ended() throws IOException, ServletException {
        var exchange = knock(logIn(Exchange.get("/audit").by("mallory"), Instant.now()));

        assertThat(passed).isZero();
        assertThat(exchange.status).isEqualTo(403);
        assertThat(room.ended).isTrue();
    }

    @Test
    void one_that_has_run_out_is_ended_at_the_provider_too() throws IOException, ServletException {
        var exchange =
                knock(logIn(Exchange.get("/audit").by("ana"), Instant.now().minus(Duration.ofMinutes(31))));

        assertThat(passed).isZero();
        assertThat(room.ended).isTrue();
        assertThat(exchange.redirect.orElseThrow()).startsWith(Exchange.DOOR.endSessionEndpoint());
    }

    @Test
    void who_is_dismissed_is_out_at_once() throws IOException, ServletException {
        admission = (identity, session, passage) -> passage.end();
        var exchange = knock(logIn(Exchange.get("/audit").by("ana"), Instant.now()));

        assertThat(passed).isZero();
        assertThat(room.ended).isTrue();
        assertThat(exchange.status).isEqualTo(403);
    }

    @Test
    void an_open_page_of_who_is_dismissed_is_told_so() throws IOException, ServletException {
        admission = (identity, session, passage) -> passage.end();
        var page =
                knock(logIn(new Exchange("POST", "/").parameter("v-r", "uidl").by("ana"), Instant.now()));

        assertThat(room.ended).isTrue();
        assertThat(page.body.toString()).startsWith("{\"meta\":{").contains("\"sessionExpired\":true");
    }

    @Test
    void while_nobody_can_say_who_somebody_is_nothing_opens_and_nothing_is_lost() throws IOException, ServletException {
        admission = (identity, session, passage) -> passage.later();
        var exchange = knock(logIn(Exchange.get("/audit").by("ana"), Instant.now()));

        assertThat(passed).isZero();
        assertThat(exchange.status).isEqualTo(503);
        assertThat(room.ended).isFalse();
    }

    @Test
    void who_finds_the_room_closed_is_told_why_and_stays_logged_in() throws IOException, ServletException {
        admission = (identity, session, passage) -> told = passage.closed(CLOSED);
        var exchange = knock(logIn(Exchange.get("/audit").by("ana"), Instant.now()));

        assertThat(passed).isZero();
        assertThat(told).isTrue();
        assertThat(exchange.status).isEqualTo(403);
        assertThat(exchange.body.toString())
                .contains("Riverton &amp; Sons is closed", "&lt;b&gt;Unpaid&lt;/b&gt;", "href=\"/sign-out\"")
                .doesNotContain("<b>");
        assertThat(room.ended).isFalse();

        admission = (identity, session, passage) -> passage.as(Set.of(Role.AUDITOR));
        knock(Exchange.get("/audit").by("ana").in(room));
        assertThat(passed).as("when it is open again").isEqualTo(1);
    }

    @Test
    void an_open_page_of_a_closed_room_loads_itself_anew() throws IOException, ServletException {
        admission = (identity, session, passage) -> told = passage.closed(CLOSED);
        var page =
                knock(logIn(new Exchange("POST", "/").parameter("v-r", "uidl").by("ana"), Instant.now()));

        assertThat(told).isFalse();
        assertThat(page.body.toString()).startsWith("{\"meta\":{").contains("\"sessionExpired\":true");
        assertThat(room.ended).isFalse();
    }

    /** R13: whatever an open page asks before its person comes this way does not take their answer. */
    @Test
    void who_ended_their_log_in_elsewhere_is_told_so_and_where_they_were() throws IOException, ServletException {
        admission = (identity, session, passage) -> passage.endedElsewhere();
        var page =
                knock(logIn(new Exchange("POST", "/").parameter("v-r", "uidl").by("ana"), Instant.now()));
        assertThat(page.body.toString()).startsWith("{\"meta\":{").contains("\"sessionExpired\":true");
        assertThat(room.ended).isFalse();

        var person = knock(Exchange.get("/people?of=all").by("ana").in(room));
        assertThat(room.ended).isTrue();
        assertThat(person.redirect).contains("/signed-out/elsewhere?back=%2Fpeople%3Fof%3Dall");
        assertThat(passed).isZero();
    }

    @Test
    void a_closed_room_can_be_left() throws IOException, ServletException {
        admission = (identity, session, passage) -> told = passage.closed(CLOSED);
        knock(logIn(Exchange.get("/sign-out").by("ana"), Instant.now()));

        assertThat(passed).isEqualTo(1);
    }

    @Test
    void an_open_page_is_told_that_its_session_has_run_out() throws IOException, ServletException {
        var page = new Exchange("POST", "/").parameter("v-r", "uidl").by("ana");
        knock(logIn(page, Instant.now().minus(Duration.ofMinutes(31))));

        assertThat(passed).isZero();
        assertThat(page.body.toString()).startsWith("{\"meta\":{").contains("\"sessionExpired\":true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/callback", "/signed-out", "/frame/door.css", "/VAADIN/build/a.js"})
    void the_pages_before_the_door_are_open(String path) throws IOException, ServletException {
        knock(Exchange.get(path));

        assertThat(passed).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/frame/../audit",
                "/frame/%2e%2e/audit",
                "/frame/..;/audit",
                "/frame//audit",
                "/VAADIN/build/..\\audit",
                "/sign-in/",
                "/callback;a=b",
                "/VAADIN/dynamic/resource/1/x"
            })
    void nothing_else_is(String path) throws IOException, ServletException {
        knock(Exchange.get(path));

        assertThat(passed).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "Multipart/Mixed", " multipart/form-data"})
    void a_body_of_many_parts_is_refused_even_from_who_is_in(String type) throws IOException, ServletException {
        var exchange = new Exchange("POST", "/VAADIN/dynamic/resource/1/x")
                .header("Content-Type", type)
                .by("ana");
        knock(logIn(exchange, Instant.now()));

        assertThat(passed).isZero();
        assertThat(exchange.status).isEqualTo(415);
    }

    @Test
    void nobody_may_frame_a_page_and_every_answer_says_so() throws IOException, ServletException {
        for (var exchange : new Exchange[] {
            knock(Exchange.get("/audit")),
            knock(Exchange.get("/signed-out")),
            knock(Exchange.get("/audit").by("ana")),
            knock(logIn(Exchange.get("/audit").by("ana"), Instant.now()))
        }) {
            assertThat(exchange.answeredHeaders)
                    .containsEntry("X-Frame-Options", "DENY")
                    .containsEntry("X-Content-Type-Options", "nosniff")
                    .containsEntry("Cross-Origin-Opener-Policy", "same-origin");
            assertThat(exchange.answeredHeaders.get("Content-Security-Policy"))
                    .contains("frame-ancestors 'none'", "default-src 'self'", "object-src 'none'", "base-uri 'self'")
                    .contains("frame-src http://*.localhost:9080");
        }
    }

    private Exchange logIn(Exchange exchange, Instant at) {
        LogIn.start(exchange.in(room).request(), People.ANA, at);
        return exchange;
    }

    private Exchange knock(Exchange exchange) throws IOException, ServletException {
        FilterChain chain = (request, response) -> passed++;
        new Gatekeeper(Exchange.DOOR, admission).answer(exchange.request(), exchange.response(), chain);
        return exchange;
    }
}
