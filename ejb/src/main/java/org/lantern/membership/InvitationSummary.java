package org.lantern.membership;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.lantern.authority.Role;

/** An invitation as colleagues see it. */
public record InvitationSummary(
        UUID id, String name, String email, Set<Role> roles, String invitedBy, Instant createdAt, Instant expiresAt) {}
