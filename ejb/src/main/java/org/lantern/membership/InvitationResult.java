package org.lantern.membership;

import java.util.UUID;

/** What came of inviting somebody. A refusal has written nothing and sent nothing. */
public sealed interface InvitationResult {

    record Invited(UUID id) implements InvitationResult {}

    record NotAnAddress() implements InvitationResult {}

    record NoRole() implements InvitationResult {}

    record AlreadyMember() implements InvitationResult {}

    record AlreadyInvited(UUID id) implements InvitationResult {}
}
