package org.lantern.recovery;

/** What came of releasing a lock-out. A refusal has written nothing. */
public sealed interface ReleaseResult {

    record Released() implements ReleaseResult {}

    record NoSuchMember() implements ReleaseResult {}

    /** It has ended by itself, or never was. */
    record NotLocked() implements ReleaseResult {}
}
