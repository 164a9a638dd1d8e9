package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.RealmAccounts.Credential;

/** Credentials in Keycloak: which there are, never what they are. */
@ApplicationScoped
public class AccountDirectory {
    private static final int NOT_FOUND = 404;

    @Inject
    private KeycloakRealm realm;

    public List<Credential> credentials(String subject) {
        KeycloakRealm.Answer answer = realm.get(path(subject) + "/credentials");
        return answer.status() == NOT_FOUND
                ? List.of()
                : expect(answer).json().asJsonArray().stream()
                        .map(found -> credential(found.asJsonObject()))
                        .sorted(Comparator.comparing(Credential::since))
                        .toList();
    }

    private static String path(String subject) {
        return "/users/" + KeycloakRealm.encode(subject);
    }

    private static Credential credential(JsonObject found) {
        JsonNumber created = found.getJsonNumber("createdDate");
        return new Credential(
                found.getString("id"),
                found.getString("type"),
                found.getString("userLabel", ""),
                created == null ? Instant.EPOCH : Instant.ofEpochMilli(created.longValue()),
                left(found.getString("credentialData", "{}")));
    }

    /** Only recovery codes have a number of them that are left. */
    private static OptionalInt left(String data) {
        try (JsonReader reader = Json.createReader(new StringReader(data))) {
            JsonNumber left = reader.readObject().getJsonNumber("remainingCodes");
            return left == null ? OptionalInt.empty() : OptionalInt.of(left.intValue());
        } catch (JsonException e) {
            return OptionalInt.empty();
        }
    }

    private static KeycloakRealm.Answer expect(KeycloakRealm.Answer answer) {
        if (!answer.ok()) {
            throw new IdentityFault("the identity provider refused: " + answer.status(), null);
        }
        return answer;
    }
}
