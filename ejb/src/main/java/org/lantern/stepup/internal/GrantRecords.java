package org.lantern.stepup.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** Confirmations of dangerous acts; that they were given stands in the trail. */
@ApplicationScoped
public class GrantRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(new RecordClass(
                "confirmations",
                "Confirmations by log-in",
                "That somebody logged in anew before a dangerous act; good for five minutes. Deleted; the trail keeps"
                        + " that it was given.",
                Set.of("lantern.step_up_grant"),
                new Keeping.ForPeriod(
                        Period.fixed(1, "After five minutes it is good for nothing."),
                        Erasing.rows("lantern.step_up_grant", "id", "r.created_at"))));
    }
}
