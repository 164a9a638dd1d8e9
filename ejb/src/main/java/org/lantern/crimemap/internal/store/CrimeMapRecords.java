package org.lantern.crimemap.internal.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.Period;
import org.lantern.keeping.RecordClass;
import org.lantern.keeping.RecordKeeper;

/** What an agency handed in for its map. */
@ApplicationScoped
public class CrimeMapRecords implements RecordKeeper {
    /** Whose going takes the map along. */
    public static final String OFFENCE_RECORDS = "offence-records";

    static final String IMPORT_FILES = "import-files";

    private static final int YEAR = 365;

    /** What an undone import would bring back must not outlive the record. */
    private static final Erasing RECORDS = Erasing.rows("lantern.offence_record", "record_number", "r.occurred_at")
            .with("lantern.offence_record_history", "x.record_number = g.record_number")
            .inTurn("/import")
            .heldBy("record number", "h.object = r.record_number");

    @Override
    public List<RecordClass> recordClasses() {
        return List.of(
                new RecordClass(
                        IMPORT_FILES,
                        "Import files",
                        "Files of records as they were handed in, and the rows in them that could not be used. The bytes"
                                + " and the rows of trial runs are deleted; the file's name, the names of its columns and"
                                + " what a standing import rejected stay.",
                        Set.of("lantern.import_file", "lantern.import_chunk", "lantern.import_rejection"),
                        new Keeping.ForPeriod(
                                new Period(
                                        30,
                                        1,
                                        365,
                                        "A file holds more than is shown; it is needed while somebody may want to look"
                                                + " into it or import it anew.",
                                        false),
                                ImportFiles.ERASING)),
                new RecordClass(
                        "import-reports",
                        "Import reports",
                        "When somebody imported which file, and how many rows were added, changed and left out. Nothing"
                                + " of a person but who did it.",
                        Set.of("lantern.import_run"),
                        new Keeping.WhileHere("It says where each record came from.")),
                new RecordClass(
                        OFFENCE_RECORDS,
                        "Offence records",
                        "Records as the agency holds them, addresses and all, and what the map shows of them. The record,"
                                + " its history and its place on the map are deleted. Whoever imports an old record anew"
                                + " sees it go at the next run.",
                        Set.of(
                                "lantern.offence_record",
                                "lantern.offence_record_history",
                                "public_map.published_incident",
                                "public_map.category",
                                "public_map.map_state"),
                        new Keeping.ForPeriod(
                                new Period(
                                        10 * YEAR,
                                        30,
                                        100 * YEAR,
                                        "The map shows delays and corrections of some weeks; how long beyond that is for"
                                                + " the law of the state to say.",
                                        true),
                                RECORDS)));
    }
}
