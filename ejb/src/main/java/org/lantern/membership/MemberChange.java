package org.lantern.membership;

/** What came of changing or removing a member. A refusal has written nothing. */
public sealed interface MemberChange {

    record Changed() implements MemberChange {}

    record NoSuchMember() implements MemberChange {}

    /** An agency always keeps one agency-administrator. */
    record LastAdministrator() implements MemberChange {}
}
