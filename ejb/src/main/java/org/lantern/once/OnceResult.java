package org.lantern.once;

/** What became of a request that carried a key. */
public sealed interface OnceResult {

    /** @param answer of the work, done now or before */
    record Answered(String answer) implements OnceResult {}

    /** The key belongs to another request. */
    record OtherRequest() implements OnceResult {}
}
