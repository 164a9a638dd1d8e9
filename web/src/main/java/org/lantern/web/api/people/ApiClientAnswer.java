package org.lantern.web.api.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantern.membership.ApiClient;

/**
 * A program that speaks for the agency; never its secret.
 *
 * @param subject as its acts stand in the trail
 * @param active false while it is disabled
 * @param lastUsedAt to the minute; left out if it never called
 */
public record ApiClientAnswer(
        UUID id,
        String name,
        String clientId,
        String subject,
        List<String> roles,
        boolean active,
        String madeBy,
        Instant madeAt,
        Instant secretAt,
        Optional<Instant> lastUsedAt) {

    /**
     * What is told once.
     *
     * @param tokenEndpoint where tokens are asked for with clientId and secret (RFC 6749, section 4.4)
     */
    @Schema(name = "NewApiClient")
    public record Made(UUID id, String clientId, String secret, String tokenEndpoint) {}

    /** What is told once. */
    @Schema(name = "NewApiClientSecret")
    public record Secret(String secret) {}

    static ApiClientAnswer of(ApiClient client) {
        return new ApiClientAnswer(
                client.id(),
                client.name(),
                client.clientId(),
                client.subject(),
                RolesBody.words(client.roles()),
                client.active(),
                client.madeBy(),
                client.madeAt(),
                client.secretAt(),
                client.lastUsedAt());
    }
}
