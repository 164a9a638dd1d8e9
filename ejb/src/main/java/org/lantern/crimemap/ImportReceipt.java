package org.lantern.crimemap;

import java.util.UUID;

/** What became of a file that was handed in. A refusal has kept nothing. */
public sealed interface ImportReceipt {
    /** The import runs, or has ended already when its columns could not be found; ask for its report. */
    record Accepted(UUID importId) implements ImportReceipt {}

    /** For the REST edge: 413. */
    record TooLarge(long limitBytes) implements ImportReceipt {}

    /** For the REST edge: 422. */
    record Unreadable(Flaw flaw) implements ImportReceipt {}

    /**
     * The agency keeps as many files as it may; each goes by itself after 30 days.
     * For the REST edge: 413.
     */
    record QuotaReached(long quotaBytes) implements ImportReceipt {}

    /** There is no such import whose file could be run again. */
    record Unknown() implements ImportReceipt {}

    /** Why a file holds nothing to import. */
    enum Flaw {
        EMPTY,
        HEADER_ONLY,
        NOT_TEXT,
        /** More than 500 columns, or a header of more than 20,000 characters; every record kept repeats it. */
        TOO_WIDE
    }
}
