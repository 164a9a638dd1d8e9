package org.lantern.signon.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lantern.egress.Egress;
import org.lantern.egress.Errand;
import org.lantern.egress.Fetched;
import org.lantern.signon.OidcSettings;
import org.lantern.signon.SignOnResult.Flaw;

/** What an OpenID provider says of itself (OpenID Connect Discovery 1.0, sections 3 and 4), asked and checked. */
@ApplicationScoped
public class Discovery {

    private static final String PLACE = "/.well-known/openid-configuration";
    private static final List<String> ADDRESSES = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");

    @Inject
    private Egress egress;

    /** What is good, or why not. */
    public sealed interface Found {
        /** As Keycloak names it. */
        record Settings(Map<String, String> settings) implements Found {}

        record NotFetched(Fetched.Why why) implements Found {}

        record Wrong(Flaw flaw) implements Found {}
    }

    public Found find(OidcSettings wanted, String domain) {
        String issuer = wanted.issuer().replaceFirst("/+$", "");
        Errand errand = egress.begin();
        return switch (errand.get(issuer + PLACE)) {
            case Fetched.Nothing nothing -> new Found.NotFetched(nothing.why());
            case Fetched.Answer answer -> {
                Optional<JsonObject> document = answer.ok() ? read(answer.body()) : Optional.empty();
                Optional<Flaw> flaw =
                        document.isEmpty() ? Optional.of(Flaw.NOT_READABLE) : flaw(errand, document.get(), wanted);
                if (flaw.isEmpty()) {
                    yield new Found.Settings(settings(document.orElseThrow(), wanted, domain));
                }
                yield errand.isOver() ? new Found.NotFetched(Fetched.Why.TOO_MUCH) : new Found.Wrong(flaw.get());
            }
        };
    }

    private static Optional<Flaw> flaw(Errand errand, JsonObject document, OidcSettings wanted) {
        if (!wanted.issuer().equals(document.getString("issuer", ""))) {
            return Optional.of(Flaw.OTHER_ISSUER);
        }
        if (!ADDRESSES.stream().allMatch(name -> errand.allows(document.getString(name, "")))) {
            return Optional.of(Flaw.ADDRESS_NOT_ALLOWED);
        }
        if (!hasKeys(errand, document.getString("jwks_uri"))) {
            return Optional.of(Flaw.NO_KEYS);
        }
        return knowsUs(errand, document.getString("token_endpoint"), wanted)
                ? Optional.empty()
                : Optional.of(Flaw.CLIENT_REFUSED);
    }

    private static boolean hasKeys(Errand errand, String address) {
        return errand.get(address) instanceof Fetched.Answer answer
                && answer.ok()
                && read(answer.body())
                        .filter(keys -> keys.get("keys") instanceof JsonArray array && !array.isEmpty())
                        .isPresent();
    }

    /** A code that was never given must be refused for what it is, not for who asks (RFC 6749, section 5.2). */
    private static boolean knowsUs(Errand errand, String address, OidcSettings wanted) {
        Map<String, String> form = Map.of(
                "grant_type", "authorization_code",
                "code", "lantern-test",
                "redirect_uri", "https://invalid.example/",
                "client_id", wanted.clientId(),
                "client_secret", wanted.clientSecret());
        return errand.post(address, form) instanceof Fetched.Answer answer
                && read(answer.body())
                        .filter(refusal -> "invalid_grant".equals(refusal.getString("error", "")))
                        .isPresent();
    }

    private static Map<String, String> settings(JsonObject document, OidcSettings wanted, String domain) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "clientId", wanted.clientId(),
                "clientSecret", wanted.clientSecret(),
                "clientAuthMethod", "client_secret_post",
                "issuer", wanted.issuer(),
                "authorizationUrl", document.getString("authorization_endpoint"),
                "tokenUrl", document.getString("token_endpoint"),
                "jwksUrl", document.getString("jwks_uri"),
                "useJwksUrl", "true",
                "validateSignature", "true",
                "defaultScope", "openid email profile"));
        settings.put("disableUserInfo", "true");
        settings.put("pkceEnabled", "true");
        settings.put("pkceMethod", "S256");
        settings.put("filteredByClaim", "true");
        settings.put("claimFilterName", "email");
        settings.put("claimFilterValue", "(?i)[^@\\s]+@" + Pattern.quote(domain));
        return settings;
    }

    private static Optional<JsonObject> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return Optional.of(reader.readObject());
        } catch (JsonException | ClassCastException e) {
            return Optional.empty();
        }
    }
}
