package org.lantern.keeping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What goes when a record's time is over, as fragments of SQL that stand in the code and hold no value of anybody's.
 *
 * @param table whose rows are the records, with its schema; called {@code r} in the fragments
 * @param key its key without the agency, by which {@link #parts} find what belongs to a record that has gone: {@code g}
 * @param clock the moment from which the period counts
 * @param condition which rows can go at all
 * @param emptied what is written into a row that stays; empty when the row goes
 * @param parts what goes with it
 * @param object how a person names one record; empty when only the whole class can be held
 * @param turn who else writes these rows takes turns under this name, with the agency before it; what is busy goes a day later
 */
public record Erasing(
        String table,
        List<String> key,
        String clock,
        String condition,
        Optional<String> emptied,
        List<Part> parts,
        Optional<HeldObject> object,
        Optional<String> turn) {

    /**
     * Rows of another table that go with a record.
     *
     * @param where they belong to the record {@code g}; the table is {@code x}
     */
    public record Part(String table, String where) {}

    /**
     * @param word what it is named by: {@code record number}
     * @param match whether {@code h.object}, as the person wrote it, names the record {@code r}
     */
    public record HeldObject(String word, String match) {}

    public Erasing {
        key = List.copyOf(key);
        parts = List.copyOf(parts);
    }

    /** Whole rows, so long after the moment that {@code clock} tells. */
    public static Erasing rows(String table, String key, String clock) {
        return new Erasing(
                table,
                List.of(key.split(", ")),
                clock,
                "true",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    public Erasing when(String onlyThese) {
        return new Erasing(table, key, clock, onlyThese, emptied, parts, object, turn);
    }

    /** The row stays, with these columns set. */
    public Erasing emptying(String columns) {
        return new Erasing(table, key, clock, condition, Optional.of(columns), parts, object, turn);
    }

    public Erasing with(String partTable, String where) {
        return new Erasing(
                table,
                key,
                clock,
                condition,
                emptied,
                Stream.concat(parts.stream(), Stream.of(new Part(partTable, where)))
                        .toList(),
                object,
                turn);
    }

    public Erasing heldBy(String word, String match) {
        return new Erasing(
                table, key, clock, condition, emptied, parts, Optional.of(new HeldObject(word, match)), turn);
    }

    public Erasing inTurn(String name) {
        return new Erasing(table, key, clock, condition, emptied, parts, object, Optional.of(name));
    }
}
