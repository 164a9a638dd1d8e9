package org.lantern.takeout;

import java.util.UUID;
import org.lantern.authority.StepUpAct;

/** What came of asking for an archive's file. A refusal has written nothing. */
public sealed interface TakeoutFile {

    /**
     * For {@link TakeoutDesk#write}, once.
     *
     * @param name under which to keep it
     */
    record Permitted(TakeoutCopy copy, String name, long sizeBytes) implements TakeoutFile {}

    /** Not ready yet, or gone. */
    record NotReady(TakeoutReport.State state) implements TakeoutFile {}

    record Unknown(UUID takeout) implements TakeoutFile {}

    /** It was not confirmed by a log-in made for it (R10). */
    record StepUpNeeded(StepUpAct act) implements TakeoutFile {}
}
