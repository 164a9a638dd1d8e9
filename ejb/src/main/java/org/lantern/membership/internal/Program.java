package org.lantern.membership.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.membership.ApiClient;

/** What an API client is beside being a member. */
@Entity
@Table(schema = "lantern", name = "api_client")
public class Program {
    /** A program that calls a thousand times a minute is written down once. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "provider_id")
    private String providerId;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "secret_at")
    private Instant secretAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @SuppressWarnings("NullAway.Init")
    protected Program() {}

    Program(Membership membership, String clientId, String providerId, String madeBy, Instant now) {
        this.id = membership.id();
        this.clientId = clientId;
        this.providerId = providerId;
        this.madeBy = madeBy;
        this.madeAt = now;
        this.secretAt = now;
    }

    public UUID id() {
        return id;
    }

    public String providerId() {
        return providerId;
    }

    public void secretMade(Instant now) {
        secretAt = now;
    }

    void used(Instant now) {
        if (lastUsedAt == null || lastUsedAt.plus(AGAIN).isBefore(now)) {
            lastUsedAt = now;
        }
    }

    ApiClient with(Membership membership) {
        return new ApiClient(
                id,
                membership.name(),
                clientId,
                membership.subject(),
                membership.roles(),
                membership.isActive(),
                madeBy,
                madeAt,
                secretAt,
                Optional.ofNullable(lastUsedAt));
    }
}
