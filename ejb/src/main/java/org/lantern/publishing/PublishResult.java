package org.lantern.publishing;

/** What came of publishing or rolling back. A refusal has written nothing. */
public sealed interface PublishResult {

    record Live(int number) implements PublishResult {}

    /** The draft was saved by somebody else since it was looked at. */
    record DraftMoved() implements PublishResult {}

    record NoSuchVersion() implements PublishResult {}
}
