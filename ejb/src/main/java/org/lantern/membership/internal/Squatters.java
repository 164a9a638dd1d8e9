package org.lantern.membership.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lantern.membership.IdentityFault;

/**
 * Accounts that hold an address nobody has proved to be theirs. A person who came by some agency's own sign-on has an
 * account before anybody invited them; if it bore the address of somebody else, an invitation to that address would make
 * its holder a member (R19). A known account is never taken away; but one that bears an address it has not confirmed is
 * not let in either: accounts of invited people are confirmed when they are made, so this one has changed it since. So an account that no agency knows is taken away when its address was never confirmed, or
 * when it hangs on a provider that does not speak for the address's domain; its owner-to-be gets a fresh one.
 */
@ApplicationScoped
public class Squatters {
    /** One provider for each agency with its own sign-on: hundreds. */
    private static final int PAGE = 100;

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
        boolean confirmed = realm.get("/users/" + subject).json().asJsonObject().getBoolean("emailVerified", false);
        if (!agencies.of(publicUrl + "/realms/agency", subject).isEmpty()) {
            if (!confirmed) {
                throw new IdentityFault("a member of some agency bears this address, and has never confirmed it", null);
            }
            return false;
        }
        return !confirmed
                || realm.get("/users/" + subject + "/federated-identity").json().asJsonArray().stream()
                        .map(link -> link.asJsonObject().getString("identityProvider"))
                        .anyMatch(provider -> !speaksFor(provider, email));
    }

    /** Whether somebody with that address signs in at a provider, and needs no password here. */
    boolean haveProvider(String email) {
        for (int first = 0; ; first += PAGE) {
            JsonArray page = realm.get("/identity-provider/instances?first=" + first + "&max=" + PAGE)
                    .json()
                    .asJsonArray();
            if (page.stream().map(JsonValue::asJsonObject).anyMatch(provider -> takes(provider, email))) {
                return true;
            }
            if (page.size() < PAGE) {
                return false;
            }
        }
    }

    private static boolean takes(JsonObject provider, String email) {
        return provider.getBoolean("enabled", false) && email.endsWith('@' + domain(provider));
    }

    private static String domain(JsonObject provider) {
        return provider.containsKey("config") ? provider.getJsonObject("config").getString("kc.org.domain", "?") : "?";
    }

    private boolean speaksFor(String provider, String email) {
        KeycloakRealm.Answer known = realm.get("/identity-provider/instances/" + KeycloakRealm.encode(provider));
        return known.ok() && email.endsWith('@' + domain(known.json().asJsonObject()));
    }
}
