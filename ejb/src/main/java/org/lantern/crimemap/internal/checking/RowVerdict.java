package org.lantern.crimemap.internal.checking;

import org.lantern.crimemap.Reason;

/** What becomes of a row. */
public sealed interface RowVerdict {
    record Kept(OffenceRow row) implements RowVerdict {}

    /** @param recordNumber empty when the row has none that can be read */
    record Rejected(Reason reason, String recordNumber) implements RowVerdict {}
}
