package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.membership.IdentityFault;
import org.lantern.membership.RealmAccounts.Credential;
import org.lantern.membership.RealmAccounts.LockOut;

/** Ways in at Keycloak: which credentials there are, never what they are; and whether wrong tries have closed them. */
@ApplicationScoped
public class AccountDirectory {
    private static final int NOT_FOUND = 404;
    private static final String PASSWORD = "password";
    private static final String ACTIONS = "requiredActions";
    private static final String SET_UP_APP = "CONFIGURE_TOTP";

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

    public void startAnew(String subject) {
        List<Credential> all = credentials(subject);
        List<Credential> others = all.stream()
                .filter(credential -> !credential.type().equals(PASSWORD))
                .toList();
        if (!others.isEmpty() && others.size() < all.size()) {
            askForAnApp(subject);
        }
        others.forEach(credential -> gone(realm.delete(path(subject) + "/credentials/" + credential.id())));
    }

    /** Before anything is deleted: a fault in between leaves nobody with a password alone. */
    private void askForAnApp(String subject) {
        JsonObject account = expect(realm.get(path(subject))).json().asJsonObject();
        JsonArrayBuilder asked = Json.createArrayBuilder();
        Stream<String> before = account.containsKey(ACTIONS)
                ? account.getJsonArray(ACTIONS).getValuesAs(JsonString::getString).stream()
                : Stream.empty();
        Stream.concat(before, Stream.of(SET_UP_APP)).distinct().forEach(asked::add);
        JsonObject changed =
                Json.createObjectBuilder(account).add(ACTIONS, asked).build();
        expect(realm.put(path(subject), changed.toString()));
    }

    public Optional<LockOut> lockOut(String subject) {
        KeycloakRealm.Answer answer = realm.get(bruteForce(subject));
        if (answer.status() == NOT_FOUND) {
            return Optional.empty();
        }
        JsonObject standing = expect(answer).json().asJsonObject();
        return standing.getBoolean("disabled", false)
                ? Optional.of(new LockOut(until(standing.getJsonNumber("failedLoginNotBefore"))))
                : Optional.empty();
    }

    public void release(String subject) {
        gone(realm.delete(bruteForce(subject)));
    }

    /** In seconds; the largest number there is if it never ends. */
    private static Optional<Instant> until(@Nullable JsonNumber notBefore) {
        return notBefore == null || notBefore.longValue() > Integer.MAX_VALUE
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(notBefore.longValue()));
    }

    private static String bruteForce(String subject) {
        return "/attack-detection/brute-force/users/" + KeycloakRealm.encode(subject);
    }

    private static void gone(KeycloakRealm.Answer answer) {
        if (answer.status() != NOT_FOUND) {
            expect(answer);
        }
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
