package org.lantern.crimemap.internal.importing;

import java.util.ArrayList;
import java.util.List;
import org.lantern.crimemap.internal.store.Rejection;
import org.lantern.crimemap.internal.store.StagedRow;

/** Verdicts that wait to be written together: bounded in rows, and in characters because a row may be very wide. */
final class Batch {
    static final int MOST_ROWS = 2_000;
    static final int MOST_CHARACTERS = 4 << 20;

    private final List<StagedRow> kept = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private long characters;

    void add(StagedRow row) {
        kept.add(row);
        characters += row.rawJson().length();
    }

    void add(Rejection rejection) {
        rejected.add(rejection);
        characters += rejection.cells().stream().mapToLong(String::length).sum();
    }

    boolean isFull() {
        return kept.size() + rejected.size() >= MOST_ROWS || characters >= MOST_CHARACTERS;
    }

    List<StagedRow> kept() {
        return kept;
    }

    List<Rejection> rejected() {
        return rejected;
    }

    void clear() {
        kept.clear();
        rejected.clear();
        characters = 0;
    }
}
