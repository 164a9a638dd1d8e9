package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.lantern.crimemap.internal.checking.Columns;
import org.lantern.crimemap.internal.checking.FileSurvey;
import org.lantern.crimemap.internal.checking.RowChecks;
import org.lantern.crimemap.internal.reading.RawRow;
import org.lantern.crimemap.internal.reading.RecordFile;
import org.lantern.crimemap.internal.rules.ReasonTally;
import org.lantern.crimemap.internal.store.ChunkStream;
import org.lantern.crimemap.internal.store.ImportFiles.StoredFile;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.ImportRuns.Order;

/**
 * Runs an import: a first pass that learns what only the whole file tells, then one transaction in which every row is
 * checked and staged and the stage is written over the records (R6). How far it is, is told in transactions of their own.
 */
@ApplicationScoped
class ImportJob {
    private static final Duration LONGEST = Duration.ofHours(4);

    @Inject
    private ImportSource source;

    @Inject
    private ImportRuns runs;

    @Inject
    private RowStaging staging;

    @Inject
    private ImportEnd end;

    @Inject
    private UserTransaction transaction;

    public void run(Order order) throws Exception {
        StoredFile file = source.file(order);
        Pace pace = new Pace(runs, order, file.sizeBytes(), System::nanoTime);
        Prepared prepared = new Prepared(file, source.jurisdiction(), source.zone(), survey(order, file, pace));
        transaction.setTransactionTimeout((int) LONGEST.toSeconds());
        transaction.begin();
        try {
            staging.begin(order.id());
            if (!runs.isWanted(order.id())) {
                throw new ImportCancelled(); // while it waited for its turn, another run of it ended, or it was
                // cancelled
            }
            RowChecks checks = new RowChecks(
                    prepared.survey(),
                    prepared.jurisdiction(),
                    prepared.zone(),
                    Clock.systemUTC().instant());
            ReasonTally rejected = new SecondPass(order.id(), prepared, checks, staging).run(source.open(file), pace);
            end.reach(order, rejected);
            transaction.commit();
        } finally {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            transaction.setTransactionTimeout(0);
        }
    }

    private FileSurvey survey(Order order, StoredFile file, Pace pace) throws IOException {
        ChunkStream stream = source.open(file);
        try (RecordFile records = new RecordFile(stream, file.charset())) {
            FileSurvey survey = new FileSurvey(new Columns(records.header(), order.mapping()));
            long read = 0;
            for (Optional<RawRow> row = records.next(); row.isPresent(); row = records.next()) {
                if (row.get() instanceof RawRow.Cells whole) {
                    survey.add(whole.cells());
                }
                if (++read % Pace.ROWS == 0) {
                    pace.firstPass(stream, read);
                }
            }
            pace.firstPass(stream, read);
            return survey;
        }
    }
}
