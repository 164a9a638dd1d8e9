package org.lantern.fleet;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.fleet.ApplicationForm.Applicant;
import org.lantern.tenancy.AgencyId;

/**
 * All that an operator decides on.
 *
 * @param question the last one put to the applicant
 * @param answer to that question
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
        Optional<AgencyId> agency) {}
