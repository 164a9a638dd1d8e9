package org.lantern.fleet.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lantern.fleet.AgencyReport;
import org.lantern.tenancy.Agency;

/** Steps behind one agency's wall after the other, and brings back words and times. */
@ApplicationScoped
public class Reports {

    @Inject
    private ReportDraft draft;

    public AgencyReport of(Agency agency) {
        return Within.agency(agency.id(), () -> draft.of(agency));
    }
}
