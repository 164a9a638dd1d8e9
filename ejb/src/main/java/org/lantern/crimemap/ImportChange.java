package org.lantern.crimemap;

import java.util.UUID;

/** What came of cancelling or undoing an import. A refusal has changed nothing. */
public sealed interface ImportChange {
    record Changed() implements ImportChange {}

    /** There is no such import. */
    record Unknown() implements ImportChange {}

    /**
     * What was asked does not fit its state: a dry run or a failed import has nothing to undo. {@link ImportState#RUNNING}
     * also while another import of the agency runs: until that one has ended nothing can be undone.
     */
    record NotNow(ImportState state) implements ImportChange {}

    /** A later import changed the same records; it has to be undone first. */
    record BuiltOn(UUID laterImport) implements ImportChange {}
}
