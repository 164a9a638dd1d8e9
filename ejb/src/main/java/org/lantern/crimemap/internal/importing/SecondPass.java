package org.lantern.crimemap.internal.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.internal.checking.RowChecks;
import org.lantern.crimemap.internal.checking.RowVerdict;
import org.lantern.crimemap.internal.reading.RawRow;
import org.lantern.crimemap.internal.reading.RecordFile;
import org.lantern.crimemap.internal.rules.ReasonTally;
import org.lantern.crimemap.internal.store.ChunkStream;
import org.lantern.crimemap.internal.store.Rejection;

/** Checks the rows one after the other and hands them on in batches. */
final class SecondPass {
    private final UUID importId;
    private final Prepared prepared;
    private final RowChecks checks;
    private final RowStaging staging;
    private final Batch batch = new Batch();
    private final ReasonTally tally = new ReasonTally();
    private long processed;

    SecondPass(UUID importId, Prepared prepared, RowChecks checks, RowStaging staging) {
        this.importId = importId;
        this.prepared = prepared;
        this.checks = checks;
        this.staging = staging;
    }

    /** What was rejected; everything else is staged. */
    ReasonTally run(ChunkStream stream, Pace pace) throws IOException {
        try (RecordFile file = new RecordFile(stream, prepared.file().charset())) {
            for (Optional<RawRow> row = file.next(); row.isPresent(); row = file.next()) {
                take(file.header(), row.get());
                if (batch.isFull()) {
                    staging.write(importId, batch);
                }
                if (++processed % Pace.ROWS == 0) {
                    pace.secondPass(stream, processed, tally);
                }
            }
        }
        staging.write(importId, batch);
        pace.secondPass(stream, processed, tally);
        return tally;
    }

    private void take(List<String> header, RawRow row) {
        switch (row) {
            case RawRow.Broken broken ->
                reject(new Rejection(broken.line(), Reason.BROKEN_ROW, "", List.of(broken.text())));
            case RawRow.Cells cells -> {
                switch (checks.check(cells.cells())) {
                    case RowVerdict.Kept good ->
                        batch.add(staging.staged(good.row(), prepared, RowStaging.rawJson(header, cells.cells())));
                    case RowVerdict.Rejected bad ->
                        reject(new Rejection(cells.line(), bad.reason(), bad.recordNumber(), cells.cells()));
                }
            }
        }
    }

    private void reject(Rejection rejection) {
        batch.add(rejection);
        tally.add(rejection.reason(), 1);
    }
}
