package org.lantern.fleet;

import java.time.Instant;
import java.util.UUID;

/** An application in the operators' list. */
public record ApplicationSummary(
        UUID id, String name, String place, String slug, ApplicationState state, Instant submittedAt) {

    /** For {@code select new}: the state as it is written. */
    public ApplicationSummary(UUID id, String name, String place, String slug, String state, Instant submittedAt) {
        this(id, name, place, slug, ApplicationState.of(state), submittedAt);
    }
}
