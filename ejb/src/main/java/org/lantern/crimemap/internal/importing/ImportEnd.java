package org.lantern.crimemap.internal.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.crimemap.ReasonCount;
import org.lantern.crimemap.internal.projection.LiveRules;
import org.lantern.crimemap.internal.rules.ReasonTally;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.ImportRuns.Order;
import org.lantern.crimemap.internal.store.ImportStage;
import org.lantern.crimemap.internal.store.RunResult;
import org.lantern.outbox.Outbox;

/** The end of an import, in its one transaction: records, report, audit row and public map agree or none of them is there. */
@ApplicationScoped
class ImportEnd {
    @Inject
    private ImportStage stage;

    @Inject
    private ImportRuns runs;

    @Inject
    private LiveRules rules;

    @Inject
    private Outbox outbox;

    @Inject
    private AuditTrail trail;

    /** @throws ImportCancelled if somebody asked for it, or another run of the same import came first */
    public void reach(Order order, ReasonTally rejected) {
        UUID id = order.id();
        ImportStage.Comparison compared = stage.compare(id);
        RunResult result = new RunResult(
                compared.added(), compared.changed(), compared.unchanged(), rejected.counts(), suppressed(id));
        if (!order.dryRun()) {
            stage.apply(id);
        }
        stage.clear(id);
        if (!order.dryRun()) {
            rules.claim();
        }
        if (!runs.done(id, result)) {
            throw new ImportCancelled();
        }
        trail.record(
                "import-ended",
                "import/" + id,
                Map.of(
                        "dryRun", order.dryRun(),
                        "read", result.read(),
                        "rejected", rejected.total(),
                        "added", result.added(),
                        "changed", result.changed()));
        if (!order.dryRun()) {
            rules.apply();
        }
        outbox.add(FileClearing.LANE, id.toString(), "");
    }

    private List<ReasonCount> suppressed(UUID id) {
        return rules.effect(rules.current(), day -> stage.loads(id, day)).withheld();
    }
}
