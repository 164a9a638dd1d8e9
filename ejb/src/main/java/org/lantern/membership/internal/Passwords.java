package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.util.List;
import org.lantern.membership.IdentityFault;

/**
 * The passwords that Keycloak keeps: whether somebody has one, and taking one away. Never what it is. What the identity provider
 * refuses is a fault: nobody may believe a password gone that is there.
 */
@ApplicationScoped
public class Passwords {

    @Inject
    private KeycloakRealm realm;

    public boolean has(String subject) {
        return !of(subject).isEmpty();
    }

    public void takeAway(String subject) {
        of(subject).forEach(id -> answered(realm.delete("/users/" + subject + "/credentials/" + id)));
    }

    private List<String> of(String subject) {
        KeycloakRealm.Answer answer = answered(realm.get("/users/" + subject + "/credentials"));
        JsonArray credentials = answer.json().asJsonArray();
        return credentials.stream()
                .map(credential -> credential.asJsonObject())
                .filter(credential -> credential.getString("type").equals("password"))
                .map(credential -> credential.getString("id"))
                .toList();
    }

    private static KeycloakRealm.Answer answered(KeycloakRealm.Answer answer) {
        if (!answer.ok()) {
            throw new IdentityFault("the identity provider refused: " + answer.status(), null);
        }
        return answer;
    }
}
