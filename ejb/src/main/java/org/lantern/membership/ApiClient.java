package org.lantern.membership;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.authority.Role;

/**
 * A program that speaks for the agency.
 *
 * @param clientId what it names itself at the identity provider
 * @param subject of its tokens, as its acts stand in the trail
 * @param active false while it is disabled
 * @param madeBy name of the administrator
 * @param secretAt when its secret was made
 * @param lastUsedAt when it last called, to the minute; empty if it never did
 */
public record ApiClient(
        UUID id,
        String name,
        String clientId,
        String subject,
        Set<Role> roles,
        boolean active,
        String madeBy,
        Instant madeAt,
        Instant secretAt,
        Optional<Instant> lastUsedAt) {}
