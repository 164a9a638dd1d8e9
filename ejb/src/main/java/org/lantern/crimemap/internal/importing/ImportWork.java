package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.outbox.OutboxHandler;
import org.lantern.outbox.Work;

/**
 * Runs an import when its turn comes; the work's topic is the import's identifier. An import that was killed is taken up
 * again from its start: nothing of the first try was committed (R6).
 */
@ApplicationScoped
public class ImportWork implements OutboxHandler {
    public static final String LANE = "crime-map-import";

    @Inject
    private ImportRuns runs;

    @Inject
    private ImportJob job;

    @Override
    public String lane() {
        return LANE;
    }

    @Override
    public int attempts() {
        return 3;
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public void givenUp(Work work) {
        runs.failed(UUID.fromString(work.topic()), ImportReport.Failure.FAULT);
    }

    @Override
    public void handle(Work work) throws Exception {
        UUID id = UUID.fromString(work.topic());
        Optional<ImportState> state = runs.state(id);
        if (!state.equals(Optional.of(ImportState.RUNNING))) {
            return;
        }
        try {
            job.run(runs.order(id).orElseThrow());
        } catch (ImportCancelled cancelled) {
            runs.rolledBack(id);
        } catch (NoJurisdiction missing) {
            runs.failed(id, ImportReport.Failure.JURISDICTION_MISSING);
        }
    }
}
