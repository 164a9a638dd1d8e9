package org.lantern.crimemap.internal.importing;

import java.time.Duration;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.lantern.crimemap.internal.rules.ReasonTally;
import org.lantern.crimemap.internal.store.ChunkStream;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.ImportRuns.Order;
import org.lantern.crimemap.internal.store.RunProgress;

/** Tells others how far an import is, and hears whether they want it stopped. */
final class Pace {
    static final int ROWS = 2_000;

    /**
     * What the first pass costs of the whole, at least: measured 3 to 9 %, from 174,000 to 2.58 million rows. The least, so
     * that the estimate falls from then on instead of growing.
     */
    private static final double FIRST_PASS = 0.03;

    /** A trial run ends with a comparison (1 to 2 %); an import writes the records and draws the map anew (25 to 42 %). */
    private static final double END_OF_TRIAL = 0.02;

    private static final double END_OF_IMPORT = 0.3;

    private final ImportRuns runs;
    private final UUID importId;
    private final double secondPass;
    private final long sizeBytes;
    private final LongSupplier nanoTime;
    private final long began;
    private long readInFirstPass;

    /** Time counts from here: what an import waited for its turn says nothing of its pace. */
    Pace(ImportRuns runs, Order order, long sizeBytes, LongSupplier nanoTime) {
        this.runs = runs;
        importId = order.id();
        secondPass = 1 - FIRST_PASS - (order.dryRun() ? END_OF_TRIAL : END_OF_IMPORT);
        this.sizeBytes = Math.max(1, sizeBytes);
        this.nanoTime = nanoTime;
        began = nanoTime.getAsLong();
    }

    /** @throws ImportCancelled if somebody asked for it */
    void firstPass(ChunkStream stream, long read) {
        readInFirstPass = read;
        tell(FIRST_PASS * stream.given() / sizeBytes, 0, new ReasonTally());
    }

    /** @throws ImportCancelled if somebody asked for it */
    void secondPass(ChunkStream stream, long processed, ReasonTally rejected) {
        tell(FIRST_PASS + secondPass * stream.given() / sizeBytes, processed, rejected);
    }

    private void tell(double share, long processed, ReasonTally rejected) {
        double gone = nanoTime.getAsLong() - began;
        Duration remaining = Duration.ofNanos(share > 0 ? Math.round(gone * (1 - share) / share) : 0);
        if (runs.progress(importId, new RunProgress(share, remaining, readInFirstPass, processed, rejected.counts()))) {
            throw new ImportCancelled();
        }
    }
}
