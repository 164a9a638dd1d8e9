package org.lantern.fleet;

import java.time.Instant;
import java.util.Optional;

/**
 * How far one provisioning step is.
 *
 * @param state {@code waiting}, {@code done} or {@code failed}
 * @param error of the last attempt, if that failed
 */
public record StepReport(String name, String state, int attempts, Optional<String> error, Optional<Instant> endedAt) {

    public boolean isDone() {
        return state.equals("done");
    }
}
