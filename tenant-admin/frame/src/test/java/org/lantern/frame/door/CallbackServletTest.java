package org.lantern.frame.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.openid.IdentityToken;
import jakarta.security.enterprise.identitystore.openid.JwtClaims;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R2, R3, R5, R9. */
class CallbackServletTest {
    private final Exchange.Room room = new Exchange.Room();

    private final Instant anHourAgo = Instant.now().minus(Duration.ofHours(1));
    private Admission admission = (identity, session, passage) -> {};
    private OpenIdContext context = answer("token-1", Exchange.DOOR.issuer(), Exchange.DOOR.clientId());

    @Test
    void a_confirmed_answer_is_a_log_in_that_lasts_as_long_as_one() throws IOException {
        var exchange = ask(Exchange.get(CallbackServlet.PATH).by("ana"));

        assertThat(LogIn.of(exchange.request()).orElseThrow().identity().subject())
                .isEqualTo("ana");
        assertThat(exchange.room().orElseThrow().longestIdleSeconds).isEqualTo(43_200);
        assertThat(exchange.redirect).contains("/");
    }

    @Test
    void the_session_of_a_log_in_is_a_new_one() throws IOException {
        String before = room.id();
        ask(Exchange.get(CallbackServlet.PATH).by("ana").in(room));

        assertThat(room.id()).isNotEqualTo(before);
    }

    @Test
    void the_person_stands_where_the_link_pointed() throws IOException {
        var first = Exchange.get("/audit");
        DestinationCookie.keep(new Destination("/audit"), first.response(), Exchange.DOOR);

        assertThat(ask(Exchange.get(CallbackServlet.PATH).by("ana").cookie(first.given.getFirst())).redirect)
                .contains("/audit");
    }

    @Test
    void coming_back_with_the_same_answer_starts_no_clock_anew() throws IOException {
        var exchange = Exchange.get(CallbackServlet.PATH).by("ana").in(room);
        LogIn.start(exchange.request(), People.person("ana", "token-1"), anHourAgo);
        ask(exchange);

        assertThat(LogIn.of(exchange.request()).orElseThrow().clock()).isEqualTo(SessionClock.startedAt(anHourAgo));
        assertThat(exchange.redirect).contains("/");
    }

    @Test
    void a_new_answer_in_the_same_session_is_a_new_log_in() throws IOException {
        var exchange = Exchange.get(CallbackServlet.PATH).by("ana").in(room);
        LogIn.start(exchange.request(), People.person("ana", "token-0"), anHourAgo);
        ask(exchange);

        assertThat(LogIn.of(exchange.request()).orElseThrow().clock().signedInAt())
                .isAfter(anHourAgo);
    }

    /** R13 */
    @Test
    void nobody_comes_in_with_a_log_in_that_is_over_and_the_provider_asks_anew() throws IOException {
        admission = new Admission() {
            @Override
            public boolean cameIn(Identity identity, HttpServletRequest request) {
                return false;
            }

            @Override
            public void admit(Identity identity, HttpSession session, Passage passage) {}
        };
        var first = Exchange.get("/audit");
        DestinationCookie.keep(new Destination("/audit"), first.response(), Exchange.DOOR);
        var exchange = ask(Exchange.get(CallbackServlet.PATH).by("ana").in(room).cookie(first.given.getFirst()));

        assertThat(room.ended).isTrue();
        assertThat(exchange.redirect.orElseThrow())
                .startsWith(Exchange.DOOR.endSessionEndpoint())
                .endsWith("signed-out%2Felsewhere%3Fback%3D%252Faudit");
    }

    @Test
    void an_answer_for_somebody_else_is_refused() throws IOException {
        assertRefused(Exchange.get(CallbackServlet.PATH).by("mallory").in(room));
    }

    @Test
    void an_answer_of_another_realm_is_refused() throws IOException {
        context = answer("token-1", "http://id.localhost:9081/realms/vendor", Exchange.DOOR.clientId());

        assertRefused(Exchange.get(CallbackServlet.PATH).by("ana").in(room));
    }

    @Test
    void an_answer_for_another_client_is_refused() throws IOException {
        context = answer("token-1", Exchange.DOOR.issuer(), "lantern-vendor-console");

        assertRefused(Exchange.get(CallbackServlet.PATH).by("ana").in(room));
    }

    @Test
    void nobody_is_refused_before_anything_would_make_a_session() throws IOException {
        context = Exchange.made(OpenIdContext.class, (proxy, call, arguments) -> {
            throw new AssertionError("touching the context makes a session");
        });
        var exchange = ask(Exchange.get(CallbackServlet.PATH));

        assertThat(exchange.status).isEqualTo(403);
        assertThat(exchange.room()).isEmpty();
    }

    private void assertRefused(Exchange exchange) throws IOException {
        ask(exchange);
        assertThat(exchange.status).isEqualTo(403);
        assertThat(exchange.redirect).isEmpty();
        assertThat(room.ended).isTrue();
    }

    private Exchange ask(Exchange exchange) throws IOException {
        new CallbackServlet.Arrivals(Exchange.DOOR, context, admission).answer(exchange.request(), exchange.response());
        return exchange;
    }

    private static OpenIdContext answer(String token, String issuer, String client) {
        var claims = claims(Map.of("iss", issuer, "aud", client, "sub", "ana"));
        var identity = Exchange.made(IdentityToken.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getJwtClaims" -> claims;
            case "getToken" -> token;
            default -> throw new UnsupportedOperationException(call.getName());
        });
        return Exchange.made(OpenIdContext.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getIdentityToken" -> identity;
            case "getRefreshToken" -> Optional.empty();
            default -> throw new UnsupportedOperationException(call.getName());
        });
    }

    private static JwtClaims claims(Map<String, String> values) {
        return Exchange.made(JwtClaims.class, (proxy, call, arguments) -> switch (call.getName()) {
            case "getIssuer" -> of(values, "iss");
            case "getSubject" -> of(values, "sub");
            case "getAudience" -> of(values, "aud").stream().toList();
            case "getStringClaim", "getNested", "getNumericDateClaim" -> Optional.empty();
            case "getArrayStringClaim" -> List.of();
            default -> throw new UnsupportedOperationException(call.getName());
        });
    }

    private static Optional<String> of(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }
}
