package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.membership.IdentityFault;

/**
 * Accounts that hold an address nobody has proved to be theirs. A person who came by some agency's own sign-on has an
 * account before anybody invited them; if it bore the address of somebody else, an invitation to that address would make
 * its holder a member (R19). So an account that no agency knows is taken away when its address was never confirmed, or
 * when it hangs on a provider that does not speak for the address's domain; its owner-to-be gets a fresh one.
 */
@ApplicationScoped
public class Squatters {

    @Inject
    private KeycloakRealm realm;

    @Inject
    private PersonAgencies agencies;

    @Inject
    @ConfigProperty(name = "lantern.identity.public-url")
    private String publicUrl;

    /** The account found for the address, unless it was a squatter's: then it is gone. */
    Optional<String> without(Optional<String> found, String email) {
        if (found.isEmpty() || !isSquatted(found.get(), email)) {
            return found;
        }
        KeycloakRealm.Answer gone = realm.delete("/users/" + found.get());
        if (!gone.ok()) {
            throw new IdentityFault("a squatted account could not be taken away: " + gone.status(), null);
        }
        return Optional.empty();
    }

    private boolean isSquatted(String subject, String email) {
        if (!agencies.of(publicUrl + "/realms/agency", subject).isEmpty()) {
            return false;
        }
        JsonObject account = realm.get("/users/" + subject).json().asJsonObject();
        return !account.getBoolean("emailVerified", false)
                || realm.get("/users/" + subject + "/federated-identity").json().asJsonArray().stream()
                        .map(link -> link.asJsonObject().getString("identityProvider"))
                        .anyMatch(provider -> !speaksFor(provider, email));
    }

    /** Whether somebody with that address signs in at a provider, and needs no password here. */
    boolean haveProvider(String email) {
        return realm.get("/identity-provider/instances").json().asJsonArray().stream()
                .map(provider -> provider.asJsonObject())
                .filter(provider -> provider.getBoolean("enabled", false))
                .anyMatch(provider -> email.endsWith('@' + domain(provider)));
    }

    private static String domain(JsonObject provider) {
        return provider.containsKey("config") ? provider.getJsonObject("config").getString("kc.org.domain", "?") : "?";
    }

    private boolean speaksFor(String provider, String email) {
        KeycloakRealm.Answer known = realm.get("/identity-provider/instances/" + KeycloakRealm.encode(provider));
        return known.ok() && email.endsWith('@' + domain(known.json().asJsonObject()));
    }
}
