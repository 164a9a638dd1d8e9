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

    public ImportChange undo(UUID importId) {
        stage.begin(importId);
        Optional<ImportReport> report = runs.find(importId);
        if (report.isEmpty()) {
            return new ImportChange.Unknown();
        }
        if (report.get().state() != ImportState.DONE || report.get().dryRun()) {
            return new ImportChange.NotNow(report.get().state());
        }
        Optional<UUID> later = records.builtOn(importId);
        if (later.isPresent()) {
            return new ImportChange.BuiltOn(later.get());
        }
        records.restore(importId);
        runs.undone(importId);
        trail.record("import-undone", "import/" + importId);
        rules.apply();
        return new ImportChange.Changed();
    }
}
