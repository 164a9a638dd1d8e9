package org.lantern.crimemap.internal.importing;

import java.util.UUID;
import org.lantern.crimemap.internal.rules.ReasonTally;
import org.lantern.crimemap.internal.store.ChunkStream;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.RunProgress;

/** Tells others how far an import is, and hears whether they want it stopped. */
final class Pace {
    static final int ROWS = 2_000;
    private static final double FIRST_PASS = 0.25;
    private static final double SECOND_PASS = 0.65;

    private final ImportRuns runs;
    private final UUID importId;
    private final long sizeBytes;
    private long readInFirstPass;

    Pace(ImportRuns runs, UUID importId, long sizeBytes) {
        this.runs = runs;
        this.importId = importId;
        this.sizeBytes = Math.max(1, sizeBytes);
    }

    /** @throws ImportCancelled if somebody asked for it */
    void firstPass(ChunkStream stream, long read) {
        readInFirstPass = read;
        tell(new RunProgress(FIRST_PASS * stream.given() / sizeBytes, read, 0, new ReasonTally().counts()));
    }

    /** @throws ImportCancelled if somebody asked for it */
    void secondPass(ChunkStream stream, long processed, ReasonTally rejected) {
        double share = FIRST_PASS + SECOND_PASS * stream.given() / sizeBytes;
        tell(new RunProgress(share, readInFirstPass, processed, rejected.counts()));
    }

    private void tell(RunProgress progress) {
        if (runs.progress(importId, progress)) {
            throw new ImportCancelled();
        }
    }
}
