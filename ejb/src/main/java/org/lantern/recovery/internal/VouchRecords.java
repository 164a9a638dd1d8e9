package org.lantern.recovery.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** That somebody vouched for a colleague who lost a device. */
@ApplicationScoped
public class VouchRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(new RecordClass(
                "lost-devices",
                "Lost devices",
                "That an agency vouches for somebody who lost a device; no name, no address. Deleted; the agency's trail"
                        + " keeps that it did.",
                Set.of("lantern.lost_device_vouch"),
                new Keeping.ByPlatform(
                        Period.fixed(2, "It counts for a day at most."),
                        Erasing.rows("lantern.lost_device_vouch", "id", "r.vouched_at"))));
    }
}
