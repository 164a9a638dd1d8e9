package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R6. */
class SignOutServletTest {
    private final Exchange.Room room = new Exchange.Room();
    private final Exchange exchange = Exchange.get(SignOutServlet.PATH).in(room).by("ana");

    private boolean told;
    private final Admission admission = new Admission() {
        @Override
        public void leaves(Identity identity, HttpSession session) {
            told = !room.ended;
        }

        @Override
        public void admit(Identity identity, HttpSession session, Passage passage) {}
    };

    @BeforeEach
    void anaIsIn() {
        LogIn.start(exchange.request(), People.ANA, Instant.now());
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "same-site", "none"})
    void who_asks_here_leaves_here_and_at_the_identity_provider(String site) throws IOException {
        exchange.header("Sec-Fetch-Site", site);
        SignOutServlet.answer(Exchange.DOOR, admission, exchange.request(), exchange.response());

        assertThat(told).as("before the session is gone").isTrue();
        assertThat(room.ended).isTrue();
        assertThat(exchange.redirect.orElseThrow())
                .startsWith(Exchange.DOOR.endSessionEndpoint())
                .contains("id_token_hint=token-1");
        assertThat(exchange.given).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("LtpaToken2");
            assertThat(cookie.getMaxAge()).isZero();
        });
    }

    @Test
    void a_link_on_another_site_makes_nobody_leave() throws IOException {
        exchange.header("Sec-Fetch-Site", "cross-site");
        SignOutServlet.answer(Exchange.DOOR, admission, exchange.request(), exchange.response());

        assertThat(room.ended).isFalse();
        assertThat(exchange.redirect).contains("/");
    }

    @Test
    void who_is_not_in_is_sent_to_the_first_page() throws IOException {
        var stranger = Exchange.get(SignOutServlet.PATH);
        SignOutServlet.answer(Exchange.DOOR, admission, stranger.request(), stranger.response());

        assertThat(stranger.redirect).contains("/");
        assertThat(stranger.room()).isEmpty();
    }
}
