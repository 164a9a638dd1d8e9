package org.lantern.fleet.internal;

import java.util.function.Supplier;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;

/** The fleet works across agencies: it steps behind one agency's wall at a time, for one act. */
final class Within {

    private Within() {}

    static <T> T agency(AgencyId agency, Supplier<T> act) {
        try {
            return CurrentAgency.call(agency, act::get);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a Supplier throws nothing checked", e);
        }
    }

    static void agency(AgencyId agency, Runnable act) {
        agency(agency, () -> {
            act.run();
            return agency;
        });
    }
}
