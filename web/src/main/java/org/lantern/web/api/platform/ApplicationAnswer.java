package org.lantern.web.api.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.fleet.ApplicationDetail;
import org.lantern.fleet.ApplicationStatus;
import org.lantern.fleet.ApplicationSummary;
import org.lantern.tenancy.AgencyId;

/**
 * Where an application stands.
 *
 * @param state submitted, asked, approved or rejected
 * @param reason why it was rejected
 * @param question what the operator asks, while it is open
 * @param questionNumber of that question: the one an answer names
 * @param agencyState once approved: provisioning until the portal answers, then trial, live, suspended or leaving
 */
public record ApplicationAnswer(
        UUID id,
        String state,
        String name,
        String slug,
        Optional<String> reason,
        Optional<String> question,
        Optional<Integer> questionNumber,
        Optional<String> agencyState) {

    /** What the applicant gets back first. */
    public record Made(UUID id, String state) {}

    /**
     * What an operator decides on; {@code answer} belongs to {@code question}.
     *
     * @param emailConfirmed whether the applicant has proved, by a code, to read the administrator's mail; never by API
     */
    public record Details(
            UUID id,
            String state,
            ApplicationBody application,
            boolean emailConfirmed,
            Instant submittedAt,
            Optional<Instant> decidedAt,
            Optional<String> reason,
            Optional<String> question,
            Optional<String> answer,
            Optional<UUID> agency) {

        static Details of(ApplicationDetail detail) {
            return new Details(
                    detail.id(),
                    detail.state().word(),
                    ApplicationBody.of(detail.form(), detail.applicant()),
                    detail.applicant().emailConfirmed(),
                    detail.submittedAt(),
                    detail.decidedAt(),
                    detail.reason(),
                    detail.question(),
                    detail.answer(),
                    detail.agency().map(AgencyId::value));
        }
    }

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
                status.question(),
                status.question().map(open -> status.questionNumber()),
                status.agency().map(state -> state.word()));
    }
}
