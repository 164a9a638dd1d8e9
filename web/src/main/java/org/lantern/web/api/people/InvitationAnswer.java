package org.lantern.web.api.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lantern.membership.InvitationSummary;

/** An invitation as colleagues see it. */
public record InvitationAnswer(
        UUID id,
        String name,
        String email,
        List<String> roles,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt) {

    /** What is told when one was made. */
    @Schema(name = "NewInvitation")
    public record Made(UUID id) {}

    static InvitationAnswer of(InvitationSummary summary) {
        return new InvitationAnswer(
                summary.id(),
                summary.name(),
                summary.email(),
                RolesBody.words(summary.roles()),
                summary.invitedBy(),
                summary.createdAt(),
                summary.expiresAt());
    }
}
