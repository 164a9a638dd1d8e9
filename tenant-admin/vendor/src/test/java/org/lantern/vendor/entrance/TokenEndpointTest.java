package org.lantern.vendor.entrance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lantern.authority.Role.VENDOR_OPERATOR;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.frame.door.Door;

/** R6, against a server that answers as a realm does (RFC 6749, section 5). */
class TokenEndpointTest {
    private static final String ISSUER = "http://id.localhost:9081/realms/vendor";
    private static final Realm.Answer DISMISSED = new Realm.Answer.Dismissed();
    private static final Realm.Answer SILENT = new Realm.Answer.Silent();

    private final HttpServer realm;
    private int status = 200;
    private String answer = "";
    private String asked = "";

    TokenEndpointTest() throws IOException {
        realm = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void theRealmListens() {
        realm.createContext("/realms/vendor/protocol/openid-connect/token", this::reply);
        realm.start();
    }

    @AfterEach
    void theRealmIsGone() {
        realm.stop(0);
    }

    @Test
    void asks_as_this_client_with_the_token_it_has() {
        answer = tokens(ISSUER, "olivia", "");
        ask();

        assertThat(asked.split("&"))
                .containsExactlyInAnyOrder(
                        "grant_type=refresh_token",
                        "refresh_token=old%2Btoken",
                        "client_id=lantern-vendor-console",
                        "client_secret=s%26t");
    }

    @Test
    void hears_the_vendors_roles_and_the_next_token() {
        answer = tokens(ISSUER, "olivia", "\"vendor-operator\", \"offline_access\", \"agency-administrator\"");

        assertThat(ask()).isEqualTo(new Realm.Answer.Known(Set.of(VENDOR_OPERATOR), "next"));
    }

    @Test
    void hears_that_no_role_is_left() {
        answer = tokens(ISSUER, "olivia", "");

        assertThat(ask()).isEqualTo(new Realm.Answer.Known(Set.of(), "next"));
    }

    @Test
    void hears_a_token_without_roles_as_no_role() {
        answer = body(jwt("{\"iss\": \"" + ISSUER + "\", \"sub\": \"olivia\"}"));

        assertThat(ask()).isEqualTo(new Realm.Answer.Known(Set.of(), "next"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://id.localhost:9081/realms/vendor, somebody-else",
        "http://id.localhost:9081/realms/agency, olivia"
    })
    void hears_nobody_elses_roles(String issuer, String subject) {
        answer = tokens(issuer, subject, "\"vendor-operator\"");

        assertThat(ask()).isEqualTo(DISMISSED);
    }

    @Test
    void hears_a_dismissal() {
        status = 400;
        answer = "{\"error\": \"invalid_grant\", \"error_description\": \"User disabled\"}";

        assertThat(ask()).isEqualTo(DISMISSED);
    }

    @ParameterizedTest
    @CsvSource({"500, {}", "503, unavailable", "401, '{\"error\": \"invalid_client\"}'", "200, {}", "200, no JSON"})
    void takes_what_says_nothing_of_the_person_for_silence(int code, String body) {
        status = code;
        answer = body;

        assertThat(ask()).isEqualTo(SILENT);
    }

    @Test
    void takes_a_token_that_cannot_be_read_for_silence() {
        answer = body("a.!!!.c");
        assertThat(ask()).isEqualTo(SILENT);

        answer = body(jwt("{\"iss\": 1, \"sub\": []}").replace("a.", "a.a."));
        assertThat(ask()).isEqualTo(SILENT);
    }

    @Test
    void takes_a_realm_that_is_down_for_silence() {
        realm.stop(0);

        assertThat(ask()).isEqualTo(SILENT);
    }

    private Realm.Answer ask() {
        String internal = "http://127.0.0.1:" + realm.getAddress().getPort() + "/realms/vendor";
        var door = new Door("http://vendor.localhost:9080", ISSUER, internal, "lantern-vendor-console", "s&t");
        return new TokenEndpoint(door, "olivia").ask("old+token");
    }

    private void reply(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            byte[] bytes = answer.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String tokens(String issuer, String subject, String roles) {
        return body(jwt("{\"iss\": \"%s\", \"sub\": \"%s\", \"realm_access\": {\"roles\": [%s]}}"
                .formatted(issuer, subject, roles)));
    }

    private static String body(String accessToken) {
        return "{\"access_token\": \"%s\", \"refresh_token\": \"next\", \"expires_in\": 300}".formatted(accessToken);
    }

    private static String jwt(String claims) {
        return "a." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(UTF_8)) + ".c";
    }
}
