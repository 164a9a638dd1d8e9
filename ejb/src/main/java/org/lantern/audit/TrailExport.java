package org.lantern.audit;

import org.lantern.authority.StepUpAct;

/** What came of asking for the whole trail. A refusal has written nothing. */
public sealed interface TrailExport {

    /** @param copy for {@link AuditDesk#write}, once */
    record Permitted(TrailCopy copy) implements TrailExport {}

    /** It was not confirmed by a log-in made for it (R11). */
    record StepUpNeeded(StepUpAct act) implements TrailExport {}
}
