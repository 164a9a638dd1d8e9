package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.List;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.RealmSessions.RealmSession;

/** Sessions in Keycloak. */
@ApplicationScoped
public class SessionDirectory {
    private static final int NOT_FOUND = 404;

    @Inject
    private KeycloakRealm realm;

    public List<RealmSession> of(String subject) {
        KeycloakRealm.Answer answer = realm.get("/users/" + KeycloakRealm.encode(subject) + "/sessions");
        return answer.status() == NOT_FOUND
                ? List.of()
                : expect(answer).json().asJsonArray().stream()
                        .map(found -> session(found.asJsonObject()))
                        .toList();
    }

    public void end(String id) {
        KeycloakRealm.Answer answer = realm.delete("/sessions/" + KeycloakRealm.encode(id));
        if (answer.status() != NOT_FOUND) {
            expect(answer);
        }
    }

    private static RealmSession session(JsonObject found) {
        return new RealmSession(
                found.getString("id"),
                found.getString("ipAddress", ""),
                Instant.ofEpochMilli(found.getJsonNumber("start").longValue()),
                Instant.ofEpochMilli(found.getJsonNumber("lastAccess").longValue()),
                found.containsKey("clients")
                        ? found.getJsonObject("clients").values().stream()
                                .map(name -> ((JsonString) name).getString())
                                .sorted()
                                .toList()
                        : List.of());
    }

    private static KeycloakRealm.Answer expect(KeycloakRealm.Answer answer) {
        if (!answer.ok()) {
            throw new IdentityFault("the identity provider refused: " + answer.status(), null);
        }
        return answer;
    }
}
