package org.lantern.fleet.internal;

import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;

/** The fleet works across agencies: it steps behind one agency's wall at a time, for one act. */
final class Within {

    private Within() {}

    static void agency(AgencyId agency, Runnable act) {
        try {
            CurrentAgency.call(agency, () -> {
                act.run();
                return agency;
            });
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a Runnable throws nothing checked", e);
        }
    }
}
