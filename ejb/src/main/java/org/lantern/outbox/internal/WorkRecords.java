package org.lantern.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** Work that has ended (R8). */
@ApplicationScoped
public class WorkRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(new RecordClass(
                "finished-work",
                "Finished work",
                "That a letter was sent, an import run or something else done in the background, and whether it"
                        + " succeeded; what was in it is forgotten as soon as it ends. The notes are deleted.",
                Set.of("lantern.outbox", "lantern.due_work"),
                new Keeping.ForPeriod(
                        new Period(
                                7,
                                1,
                                90,
                                "Whoever looks for a letter that did not arrive needs some days; later it tells nobody"
                                        + " anything.",
                                false),
                        Erasing.rows("lantern.outbox", "id", "r.ended_at").when("r.state <> 'due'"))));
    }
}
