package org.lantern.membership;

import java.time.Duration;
import java.util.UUID;
import org.lantern.authority.StepUpAct;

/** What came of inviting somebody. A refusal has written nothing and sent nothing. */
public sealed interface InvitationResult {

    record Invited(UUID id) implements InvitationResult {}

    record NotAnAddress() implements InvitationResult {}

    record NoRole() implements InvitationResult {}

    /** The name is empty, longer than {@link Invitations#LONGEST_NAME} characters, or not one line. */
    record NoName() implements InvitationResult {}

    /** As many invitations as an agency may have are waiting to be accepted. */
    record TooMany() implements InvitationResult {}

    /** As many letters as may go out within an hour, to this address or in all, have gone (R21). */
    record TooOften(Duration retryAfter) implements InvitationResult {}

    record AlreadyMember() implements InvitationResult {}

    record AlreadyInvited(UUID id) implements InvitationResult {}

    /** Somebody would be asked in as an administrator, and it was not confirmed by a log-in made for it (R10). */
    record StepUpNeeded(StepUpAct act) implements InvitationResult {}
}
