package org.lantern.publishing;

/** What came of saving a draft. A refusal has written nothing. */
public sealed interface SaveResult<T> {

    record Saved<T>(Draft<T> draft) implements SaveResult<T> {}

    /** Somebody saved in between; {@code newest} is theirs. */
    record Conflict<T>(Draft<T> newest) implements SaveResult<T> {}
}
