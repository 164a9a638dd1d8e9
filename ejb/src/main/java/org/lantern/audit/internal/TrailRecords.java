package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** The trail stays; what it says of people can go, and its chain still holds (R6). */
@ApplicationScoped
public class TrailRecords implements RecordKeeper {
    private static final int YEAR = 365;

    private static final Erasing VALUES = Erasing.rows(
                    "lantern.audit_personal",
                    "entry_id, name",
                    "(select e.at from lantern.audit_entry e where e.tenant_id = r.tenant_id and e.id = r.entry_id)")
            .heldBy("number of the entry", "h.object = r.entry_id::text");

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(
                new RecordClass(
                        "audit-trail",
                        "Audit trail",
                        "Who did what and when, each entry chained to the one before it.",
                        Set.of(
                                "lantern.audit_entry",
                                "lantern.audit_link",
                                "lantern.audit_due",
                                "lantern.audit_head_mail"),
                        new Keeping.WhileHere(
                                "An entry taken out would break the chain, and nobody could tell any more whether"
                                        + " something else was taken out with it.")),
                new RecordClass(
                        "names-in-the-trail",
                        "Names in the trail",
                        "Names, addresses and words of people that entries of the trail speak of. They are erased; the"
                                + " entry stays, and the chain still verifies.",
                        Set.of("lantern.audit_personal"),
                        new Keeping.ForPeriod(
                                new Period(
                                        7 * YEAR,
                                        YEAR,
                                        100 * YEAR,
                                        "A complaint about an act is made within a year as a rule; whom an act concerned"
                                                + " must be known until then.",
                                        true),
                                VALUES)));
    }
}
