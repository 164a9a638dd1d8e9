package org.lantern.fleet;

import java.util.Optional;
import java.util.UUID;
import org.lantern.tenancy.AgencyState;

/**
 * What the holder of an application's id may see.
 *
 * @param reason why it was rejected
 * @param question what the operator asks, while it is open
 * @param questionNumber of the last question; an answer names the one it answers
 * @param agency once approved: where the agency stands ({@code PROVISIONING} until its portal answers)
 */
public record ApplicationStatus(
        UUID id,
        ApplicationState state,
        String name,
        String slug,
        Optional<String> reason,
        Optional<String> question,
        int questionNumber,
        Optional<AgencyState> agency) {}
