package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.internal.projection.LiveRules;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.ImportStage;
import org.lantern.crimemap.internal.store.OffenceRecords;

/** Stops a running import, or takes a done one back (R7). */
@ApplicationScoped
public class ImportReversal {
    @Inject
    private ImportRuns runs;

    @Inject
    private ImportStage stage;

    @Inject
    private OffenceRecords records;

    @Inject
    private LiveRules rules;

    @Inject
    private AuditTrail trail;

    public ImportChange cancel(UUID importId) {
        Optional<ImportState> state = runs.state(importId);
        if (state.isEmpty()) {
            return new ImportChange.Unknown();
        }
        if (!runs.requestCancel(importId)) {
            return new ImportChange.NotNow(state.get());
        }
        trail.record("import-cancelled", "import/" + importId);
        return new ImportChange.Changed();
    }

    /** Never waits for an import that runs: while one does, nothing can be taken back. */
    public ImportChange undo(UUID importId) {
        Optional<ImportChange> refusal = refusal(importId);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (!stage.tryTurn()) {
            return new ImportChange.NotNow(ImportState.RUNNING);
        }
        return refusal(importId)
                .orElseGet(() -> takeBack(importId)); // asked again: another undo may have ended just now
    }

    private Optional<ImportChange> refusal(UUID importId) {
        Optional<ImportReport> report = runs.find(importId);
        if (report.isEmpty()) {
            return Optional.of(new ImportChange.Unknown());
        }
        return report.get().state() == ImportState.DONE && !report.get().dryRun()
                ? Optional.empty()
                : Optional.of(new ImportChange.NotNow(report.get().state()));
    }

    private ImportChange takeBack(UUID importId) {
        Optional<UUID> later = records.builtOn(importId);
        if (later.isPresent()) {
            return new ImportChange.BuiltOn(later.get());
        }
        records.restore(importId);
        rules.claim();
        runs.undone(importId);
        trail.record("import-undone", "import/" + importId);
        rules.apply();
        return new ImportChange.Changed();
    }
}
