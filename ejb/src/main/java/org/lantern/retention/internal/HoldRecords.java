package org.lantern.retention.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** Holds themselves (R5). */
@ApplicationScoped
public class HoldRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(new RecordClass(
                "legal-holds",
                "Legal holds",
                "What was held, by whom, why, and when it was released.",
                Set.of("lantern.legal_hold"),
                new Keeping.WhileHere("It explains why a record outlived its time.")));
    }
}
