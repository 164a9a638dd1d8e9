package org.lantern.console.stepup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.authority.Actor;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.StepUpAct;
import org.lantern.frame.door.Door;
import org.lantern.tenancy.AgencyId;

/** R2, R3: whose log-in of when counts. */
class FreshLogInTest {
    private static final String ISSUER = "http://id.localhost:9081/realms/agency";
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00.700Z");
    private static final Door DOOR =
            new Door("http://console.localhost:9080", ISSUER, "http://127.0.0.1/realms/agency", "lantern-console", "s");

    private final Actor ada = Actor.member(ISSUER, "ada", new AgencyId(new UUID(0, 1)));
    private final Asked asked = Asked.of(
                    ada,
                    StepUpAct.of(DangerousAct.EXPORT_AUDIT_TRAIL, "audit", Map.of()),
                    "/audit",
                    Map.of("name", "kept"))
            .sentAt(NOW);

    @Test
    void the_persons_own_log_in_after_the_request_counts() {
        assertThat(at(claims("ada", NOW.getEpochSecond() + 20))).isEqualTo(Instant.parse("2026-11-23T12:00:20Z"));
        assertThat(at(claims("ada", NOW.getEpochSecond()))).isEqualTo(Instant.parse("2026-11-23T12:00:00Z"));
    }

    @Test
    void a_log_in_before_the_request_does_not() {
        assertThat(FreshLogIn.of(DOOR, asked).authenticatedAt(claims("ada", NOW.getEpochSecond() - 6), ada))
                .isEmpty();
        JsonObject without =
                Json.createObjectBuilder(claims("ada", 0)).remove("auth_time").build();
        assertThat(FreshLogIn.of(DOOR, asked).authenticatedAt(without, ada)).isEmpty();
    }

    @Test
    void neither_does_another_persons() {
        assertThat(FreshLogIn.of(DOOR, asked).authenticatedAt(claims("eve", later()), ada))
                .isEmpty();
        Actor elsewhere = Actor.member(ISSUER, "ada", new AgencyId(new UUID(0, 2)));
        assertThat(FreshLogIn.of(DOOR, asked).authenticatedAt(claims("ada", later()), elsewhere))
                .isEmpty();
    }

    @Test
    void nor_what_was_issued_for_somebody_or_something_else() {
        for (var wrong : Map.of(
                        "iss", "http://id.localhost:9081/realms/vendor", "aud", "lantern-demo", "nonce", "other")
                .entrySet()) {
            JsonObject claims = Json.createObjectBuilder(claims("ada", later()))
                    .add(wrong.getKey(), wrong.getValue())
                    .build();
            assertThat(FreshLogIn.of(DOOR, asked).authenticatedAt(claims, ada))
                    .as(wrong.getKey())
                    .isEmpty();
        }
        JsonObject several = Json.createObjectBuilder(claims("ada", later()))
                .add("aud", Json.createArrayBuilder().add("account").add("lantern-console"))
                .build();
        assertThat(FreshLogIn.of(DOOR, asked).authenticatedAt(several, ada))
                .as("positive control")
                .isPresent();
    }

    @Test
    void a_log_in_is_asked_for_although_there_is_one() {
        String address = StepUpServlet.address(DOOR, asked.proof());
        assertThat(address)
                .startsWith(ISSUER + "/protocol/openid-connect/auth?")
                .contains(
                        "prompt=login",
                        "max_age=0",
                        "code_challenge_method=S256",
                        "nonce=" + asked.proof().nonce())
                .doesNotContain(asked.proof().verifier())
                .doesNotContain("state=");
    }

    @Test
    void what_is_no_token_says_nothing() {
        String body = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"sub\":\"ada\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(TokenAnswer.claims("{\"id_token\":\"h." + body + ".s\"}")
                        .orElseThrow()
                        .getString("sub"))
                .isEqualTo("ada");
        assertThat(TokenAnswer.claims("{}")).isEmpty();
        assertThat(TokenAnswer.claims("nonsense")).isEmpty();
        assertThat(TokenAnswer.claims("{\"id_token\":\"a.b.c\"}")).isEmpty();
    }

    private Instant at(JsonObject claims) {
        return FreshLogIn.of(DOOR, asked).authenticatedAt(claims, ada).orElseThrow();
    }

    private static long later() {
        return NOW.getEpochSecond() + 20;
    }

    private JsonObject claims(String subject, long authTime) {
        return Json.createObjectBuilder()
                .add("iss", ISSUER)
                .add("aud", "lantern-console")
                .add("sub", subject)
                .add("nonce", asked.proof().nonce())
                .add("auth_time", authTime)
                .build();
    }
}
