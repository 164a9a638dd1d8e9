package org.lantern.membership;

import java.time.Instant;
import java.util.Set;
import org.lantern.authority.Role;

/** What the holder of an invitation's link is told. */
public sealed interface InvitationAnswer {

    /** Good, and not accepted yet. */
    record Open(String agencyName, String name, String email, Set<Role> roles, Instant expiresAt)
            implements InvitationAnswer {}

    /**
     * The invited address is a member now.
     *
     * @param passwordMailed a new account: a second mail lets its owner set a password; otherwise they log in as before
     * @param console address of the agency's own way into the console
     */
    record Accepted(String agencyName, String email, boolean passwordMailed, String console)
            implements InvitationAnswer {}

    /** Good, but the agency is suspended: it can be accepted when that is over, if it has not run out by then (R9). */
    record Suspended(String agencyName) implements InvitationAnswer {}

    /** Wrong, expired, used or revoked: one answer for all (R5). */
    record NotValid() implements InvitationAnswer {}
}
