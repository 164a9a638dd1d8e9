package org.lantern.membership;

import java.time.Instant;
import org.lantern.contact.EmailAddress;

/**
 * An invitation was issued or issued anew; fired inside its transaction. {@code messaging} turns it into a mail.
 *
 * @param token the only place where the token stands in clear
 */
public record InvitationIssued(
        EmailAddress to, String name, String invitedBy, InvitationToken token, Instant expiresAt) {}
