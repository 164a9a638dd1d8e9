package org.lantern.web.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.fleet.Agencies;
import org.lantern.tenancy.Agency;
import org.lantern.tenancy.AgencyId;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** An agency in an address of the vendor's: by its id or by its slug. */
@ApplicationScoped
class NamedAgency {

    @Inject
    private Agencies agencies;

    /** @throws ProblemException 404 if there is none */
    AgencyId agency(String named) {
        return agencies.find(named)
                .map(Agency::id)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.NOT_FOUND)));
    }
}
