package org.lantern.web.api.people;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.signon.SignOn;

/**
 * A mail domain of the agency and the provider that speaks for it; never its secret.
 *
 * @param record name of the TXT record that proves the domain
 * @param value what it must hold
 * @param returnAddress to enter at the provider: OpenID Connect's redirect URI, SAML's assertion consumer service (HTTP-POST)
 * @param entityId to enter there for SAML: what we are called, and whom assertions must be for
 */
public record SignOnAnswer(
        UUID id,
        String domain,
        String record,
        String value,
        Optional<Instant> provedAt,
        Optional<Instant> missingSince,
        Optional<ProviderAnswer> provider,
        String returnAddress,
        String entityId) {

    /** @param kind {@code oidc} or {@code saml} */
    public record ProviderAnswer(String kind, String name, boolean on) {}

    static SignOnAnswer of(SignOn signOn) {
        return new SignOnAnswer(
                signOn.id(),
                signOn.domain(),
                signOn.record(),
                signOn.challenge(),
                signOn.provedAt(),
                signOn.missingSince(),
                signOn.provider().map(provider -> new ProviderAnswer(provider.kind(), provider.name(), provider.on())),
                signOn.atProvider().returnAddress(),
                signOn.atProvider().entityId());
    }
}
