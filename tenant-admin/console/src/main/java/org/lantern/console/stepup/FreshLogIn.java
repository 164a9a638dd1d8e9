package org.lantern.console.stepup;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.lantern.authority.Actor;
import org.lantern.frame.door.Door;

/** Whether an identity token tells of the log-in that was asked for (R3; OpenID Connect Core 1.0, section 3.1.3.7). */
record FreshLogIn(String issuer, String clientId, Asked asked) {
    /** Two machines' clocks may differ by this much. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    static FreshLogIn of(Door door, Asked asked) {
        return new FreshLogIn(door.issuer(), door.clientId(), asked);
    }

    /** When the person logged in; empty if it was another person, another client, another request, or before the request. */
    Optional<Instant> authenticatedAt(JsonObject claims, Actor person) {
        boolean ours = text(claims, "iss").equals(issuer)
                && audience(claims).contains(clientId)
                && text(claims, "nonce").equals(asked.proof().nonce());
        boolean samePerson = person.equals(asked.person())
                && person.issuer().equals(issuer)
                && text(claims, "sub").equals(person.subject());
        return ours && samePerson ? moment(claims).filter(this::isAfterRequest) : Optional.empty();
    }

    private boolean isAfterRequest(Instant at) {
        return !at.isBefore(asked.at().truncatedTo(ChronoUnit.SECONDS).minus(SKEW));
    }

    private static Optional<Instant> moment(JsonObject claims) {
        return claims.get("auth_time") instanceof JsonNumber seconds
                ? Optional.of(Instant.ofEpochSecond(seconds.longValue()))
                : Optional.empty();
    }

    private static List<String> audience(JsonObject claims) {
        JsonValue audience = claims.get("aud");
        return audience instanceof JsonArray several
                ? several.getValuesAs(JsonValue.class).stream()
                        .map(FreshLogIn::text)
                        .toList()
                : List.of(text(claims, "aud"));
    }

    private static String text(JsonObject claims, String name) {
        return text(claims.getOrDefault(name, JsonValue.NULL));
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }
}
