package org.lantern.takeout;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;

/** The permission to write one archive of the current agency out once; only {@link TakeoutDesk#file} gives one. */
public final class TakeoutCopy {
    private final AgencyId agency = CurrentAgency.id();
    private final UUID takeout;
    private final AtomicBoolean used = new AtomicBoolean();

    TakeoutCopy(UUID takeout) {
        this.takeout = takeout;
    }

    UUID use() {
        if (!agency.equals(CurrentAgency.id()) || used.getAndSet(true)) {
            throw new IllegalStateException("a permission is for one agency and counts once");
        }
        return takeout;
    }
}
