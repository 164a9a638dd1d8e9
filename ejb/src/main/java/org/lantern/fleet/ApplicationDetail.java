package org.lantern.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.fleet.ApplicationForm.Applicant;
import org.lantern.tenancy.AgencyId;

/**
 * All that an operator decides on.
 *
 * @param question the last one put to the applicant
 * @param answer to that question
 * @param acts everything that was asked, answered and declined, oldest first (R21)
 */
public record ApplicationDetail(
        UUID id,
        ApplicationForm form,
        Applicant applicant,
        ApplicationState state,
        Instant submittedAt,
        Optional<Instant> decidedAt,
        Optional<String> reason,
        Optional<String> question,
        Optional<String> answer,
        Optional<AgencyId> agency,
        List<Act> acts) {

    public ApplicationDetail {
        acts = List.copyOf(acts);
    }

    /**
     * @param word {@code asked}, {@code answered} or {@code rejected}
     * @param question number of the last question until then
     */
    public record Act(String word, int question, String issuer, String subject, String words, Instant at) {}
}
