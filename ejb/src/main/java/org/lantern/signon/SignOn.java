package org.lantern.signon;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail domain of the agency and the provider that speaks for it.
 *
 * @param challenge what the TXT record must hold (R1)
 * @param provedAt when the record was found first; empty before, and again once the domain was lost (R3)
 * @param missingSince when the record was first not found any more
 * @param provider empty until one is configured, and again once the domain was lost
 * @param atProvider what the agency enters there; it stays the same for as long as the domain is listed
 */
public record SignOn(
        UUID id,
        String domain,
        String challenge,
        Optional<Instant> provedAt,
        Optional<Instant> missingSince,
        Optional<Provider> provider,
        AtProvider atProvider) {

    private static final String LABEL = "_lantern-challenge.";

    /**
     * @param kind {@code oidc} or {@code saml}
     * @param name its issuer or entity ID
     * @param on whether people are sent there
     */
    public record Provider(String kind, String name, boolean on) {}

    /**
     * @param returnAddress where people come back to: OpenID Connect's redirect URI, SAML's assertion consumer service (HTTP-POST)
     * @param entityId what we are called in SAML, and whom assertions must be for
     */
    public record AtProvider(String returnAddress, String entityId) {}

    /** Where the TXT record belongs. */
    public String record() {
        return LABEL + domain;
    }

    /** Its name at Keycloak, which nobody outside can guess from another agency's. */
    public String alias() {
        return alias(id);
    }

    /** The name of the provider of the domain with that number. */
    public static String alias(UUID id) {
        return "own-" + id;
    }

    public boolean isOn() {
        return provider.filter(Provider::on).isPresent();
    }
}
