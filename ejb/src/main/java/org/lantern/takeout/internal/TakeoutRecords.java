package org.lantern.takeout.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** Archives of the agency: their files go by themselves after a week, what is left after that says that there was one. */
@ApplicationScoped
public class TakeoutRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(new RecordClass(
                "take-outs",
                "Archives of the agency",
                "Who had everything packed, when, and how much it was; the file itself is deleted a week after it was made."
                        + " Deleted.",
                Set.of("lantern.takeout", "lantern.takeout_chunk"),
                new Keeping.ForPeriod(
                        new Period(365, 30, 3_650, "Who packed and who took a file stands in the trail too.", false),
                        Erasing.rows("lantern.takeout", "id", "coalesce(r.ended_at, r.asked_at)")
                                .when("r.state in ('failed', 'cancelled', 'expired')")
                                .with("lantern.takeout_chunk", "x.takeout_id = g.id")
                                .heldBy("number of the archive", "h.object = r.id::text"))));
    }
}
