package org.lantern.membership;

import org.lantern.authority.StepUpAct;

/** What came of changing or removing a member. A refusal has written nothing. */
public sealed interface MemberChange {

    record Changed() implements MemberChange {}

    record NoSuchMember() implements MemberChange {}

    /** An agency always keeps one agency-administrator. */
    record LastAdministrator() implements MemberChange {}

    /** Somebody would become an administrator, and it was not confirmed by a log-in made for it (R10). */
    record StepUpNeeded(StepUpAct act) implements MemberChange {}
}
