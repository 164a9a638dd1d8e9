package org.lantern.web.api.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.fleet.ApplicationStatus;
import org.lantern.fleet.ApplicationSummary;

/**
 * Where an application stands.
 *
 * @param state submitted, approved or rejected
 * @param reason why it was rejected
 * @param agencyState once approved: provisioning until the portal answers, then live
 */
public record ApplicationAnswer(
        UUID id, String state, String name, String slug, Optional<String> reason, Optional<String> agencyState) {

    /** What the applicant gets back first. */
    public record Made(UUID id, String state) {}

    /** An application in the operators' list. */
    public record Listed(UUID id, String state, String name, String place, String slug, Instant submittedAt) {

        static Listed of(ApplicationSummary summary) {
            return new Listed(
                    summary.id(),
                    summary.state().word(),
                    summary.name(),
                    summary.place(),
                    summary.slug(),
                    summary.submittedAt());
        }
    }

    static ApplicationAnswer of(ApplicationStatus status) {
        return new ApplicationAnswer(
                status.id(),
                status.state().word(),
                status.name(),
                status.slug(),
                status.reason(),
                status.agency().map(state -> state.word()));
    }
}
