package org.lantern.web.api.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    @Schema(name = "NewApplication")
    public record Made(UUID id, String state) {}

    /**
     * What an operator decides on; {@code answer} belongs to {@code question}.
     *
     * @param acts everything that was asked, answered and declined, oldest first
     * @param emailConfirmed whether the applicant has proved, by a code, to read the administrator's mail; never by API
     */
    @Schema(name = "ApplicationDetails")
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
            Optional<UUID> agency,
            List<Act> acts) {

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
                    detail.agency().map(AgencyId::value),
                    detail.acts().stream().map(Act::of).toList());
        }
    }

    /**
     * Something that was asked, answered or declined, word for word.
     *
     * @param act asked, answered or rejected
     * @param question number of the last question until then
     * @param issuer with {@code subject}, which operator it was; {@code lantern:visitor} for the applicant
     */
    @Schema(name = "ApplicationAct")
    public record Act(String act, int question, String words, Instant at, String issuer, String subject) {

        static Act of(ApplicationDetail.Act act) {
            return new Act(act.word(), act.question(), act.words(), act.at(), act.issuer(), act.subject());
        }
    }

    /** An application in the operators' list. */
    @Schema(name = "ApplicationSummary")
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
