package org.lantern.retention.internal;

import java.util.stream.Collectors;
import org.lantern.keeping.Erasing;
import org.lantern.keeping.Keeping;
import org.lantern.keeping.LegalHolds;
import org.lantern.keeping.RecordClass;

/** The statements of one class that goes by a clock. */
final class ErasingSql {
    private static final String WALL = "r.tenant_id = (select app.current_agency())";
    private static final String OF_PART = "x.tenant_id = (select app.current_agency()) and ";

    private final Erasing erasing;
    private final boolean isAgencys;
    private final String held;

    private ErasingSql(RecordClass entry, Erasing erasing) {
        this.erasing = erasing;
        isAgencys = !(entry.keeping() instanceof Keeping.ByPlatform);
        held = isAgencys ? LegalHolds.over(entry.name(), erasing) : "false";
    }

    static ErasingSql of(RecordClass entry) {
        return new ErasingSql(entry, RecordClasses.erasing(entry).orElseThrow());
    }

    /**
     * Erases and counts. What is changed meanwhile is looked at again, whole: a row that came to life once more stays.
     * Parameters: seconds, seconds, most.
     */
    String erase() {
        String due = mine() + " and " + erasing.clock() + " <= now() - make_interval(secs => ?) and not " + held;
        String keys = keys();
        return "with gone as (" + verb() + " where " + due + " and (" + keys + ") in (select " + keys + " from "
                + erasing.table() + " r where " + due + " limit ?) returning " + keys + ")"
                + parts() + " select count(*) from gone";
    }

    /** How many, the oldest, those that go by one moment and by another, those held. Parameters: two moments. */
    String forecast() {
        return "select count(*), min(at), count(*) filter (where not held and at <= ?::timestamptz),"
                + " count(*) filter (where not held and at <= ?::timestamptz), count(*) filter (where held) from (select "
                + erasing.clock() + " as at, " + held + " as held from " + erasing.table() + " r where " + mine()
                + ") records";
    }

    private String mine() {
        return (isAgencys ? WALL + " and " : "") + "(" + erasing.condition() + ")";
    }

    private String verb() {
        return erasing.emptied()
                .map(columns -> "update " + erasing.table() + " r set " + columns)
                .orElse("delete from " + erasing.table() + " r");
    }

    private String keys() {
        return erasing.key().stream().map(column -> "r." + column).collect(Collectors.joining(", "));
    }

    private String parts() {
        StringBuilder parts = new StringBuilder();
        for (int i = 0; i < erasing.parts().size(); i++) {
            Erasing.Part part = erasing.parts().get(i);
            parts.append(", part").append(i).append(" as (delete from ").append(part.table());
            parts.append(" x using gone g where ").append(isAgencys ? OF_PART : "");
            parts.append("(").append(part.where()).append("))");
        }
        return parts.toString();
    }
}
