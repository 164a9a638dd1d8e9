package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.frame.door.Exchange.DOOR;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R5, R9. */
class DestinationCookieTest {
    private static final String NAME = "lantern-destination";

    private final Exchange exchange = Exchange.get(CallbackServlet.PATH);

    @Test
    void what_was_kept_comes_back_once() {
        var first = Exchange.get("/people?show=all");
        DestinationCookie.keep(Destination.of(first.request()), first.response(), DOOR);
        exchange.cookie(first.given.getFirst());

        assertThat(take()).isEqualTo(new Destination("/people?show=all"));
        assertThat(exchange.given).singleElement().satisfies(cookie -> {
            assertThat(cookie.getMaxAge()).isZero();
            assertThat(cookie.getPath()).isEqualTo("/");
        });
    }

    @Test
    void it_is_short_lived_and_kept_from_scripts_and_other_sites() {
        DestinationCookie.keep(new Destination("/people"), exchange.response(), DOOR);

        assertThat(exchange.given).singleElement().satisfies(cookie -> {
            assertThat(cookie.getMaxAge()).isEqualTo(600);
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        });
    }

    @Test
    void on_https_it_is_bound_to_its_host() {
        var door = new Door("https://console.example.gov", "https://id/realms/agency", "http://id", "c", "s");
        DestinationCookie.keep(new Destination("/people"), exchange.response(), door);

        assertThat(exchange.given).singleElement().satisfies(cookie -> {
            assertThat(cookie.getName()).isEqualTo("__Host-lantern-destination");
            assertThat(cookie.getSecure()).isTrue();
            assertThat(cookie.getDomain()).isNull();
        });
    }

    @Test
    void without_it_the_way_leads_home() {
        assertThat(take()).isEqualTo(Destination.HOME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", ""})
    void one_that_was_tampered_with_leads_home(String path) {
        String value = Base64.getUrlEncoder().encodeToString(path.getBytes(StandardCharsets.UTF_8));
        exchange.cookie(new Cookie(NAME, value));

        assertThat(take()).isEqualTo(Destination.HOME);
    }

    @Test
    void one_that_is_no_encoding_of_anything_leads_home() {
        exchange.cookie(new Cookie(NAME, "!!!"));

        assertThat(take()).isEqualTo(Destination.HOME);
    }

    private Destination take() {
        return DestinationCookie.take(exchange.request(), exchange.response(), DOOR);
    }
}
