package org.lantern.tenancy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** Where an agency works, and what the vendor found and decided about it. */
@ApplicationScoped
public class AgencyRecords implements RecordKeeper {

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(
                new RecordClass(
                        "jurisdiction",
                        "Jurisdiction",
                        "The area in which the agency works. It holds nothing of a person.",
                        Set.of("lantern.agency_jurisdiction"),
                        new Keeping.WhileHere("The map and every import are checked against it.")),
                new RecordClass(
                        "verification",
                        "Verification",
                        "How the vendor made sure that the agency is who it says.",
                        Set.of("lantern.agency_verification"),
                        new Keeping.WhileHere("Going live rests on it.")),
                new RecordClass(
                        "suspensions",
                        "Suspensions",
                        "When and why the vendor suspended the agency.",
                        Set.of("lantern.agency_suspension"),
                        new Keeping.WhileHere("Both sides must be able to say later what was said.")));
    }
}
