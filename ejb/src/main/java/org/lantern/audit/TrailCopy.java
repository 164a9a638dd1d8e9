package org.lantern.audit;

import java.util.concurrent.atomic.AtomicBoolean;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;

/** The permission to write the current agency's trail out once; only {@link AuditDesk#export} gives one. */
public final class TrailCopy {
    private final AgencyId agency = CurrentAgency.id();
    private final AtomicBoolean used = new AtomicBoolean();

    TrailCopy() {}

    AgencyId use() {
        if (!agency.equals(CurrentAgency.id()) || used.getAndSet(true)) {
            throw new IllegalStateException("a permission is for one agency and counts once");
        }
        return agency;
    }
}
