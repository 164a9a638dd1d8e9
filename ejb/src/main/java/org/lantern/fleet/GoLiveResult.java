package org.lantern.fleet;

import java.util.List;
import org.lantern.tenancy.AgencyState;

/** What came of an agency's wish to go live. A refusal has written nothing. */
public sealed interface GoLiveResult {

    /** Every node knows it within seconds. */
    record Live() implements GoLiveResult {}

    /** It is live; nothing was done a second time. */
    record AlreadyLive() implements GoLiveResult {}

    /** @param items every one, by its name in the checklist */
    record Missing(List<String> items) implements GoLiveResult {
        public Missing {
            items = List.copyOf(items);
        }
    }

    /** Only what is in trial goes live. */
    record NotInThisState(AgencyState state) implements GoLiveResult {}
}
