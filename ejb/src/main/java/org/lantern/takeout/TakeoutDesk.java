package org.lantern.takeout;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.audit.AuditTrail;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.authority.StepUp;
import org.lantern.authority.StepUpAct;
import org.lantern.membership.CurrentMember;
import org.lantern.takeout.internal.TakeoutGate;
import org.lantern.takeout.internal.Takeouts;

/** Where an agency's administrator has everything packed, and takes it along (R9, R10). */
@Desk
@Stateless
public class TakeoutDesk {

    private static final StepUpAct ASKING =
            StepUpAct.of(DangerousAct.TAKE_AGENCY_OUT, "takeout", Map.of("format", "zip"));

    @Inject
    private Takeouts takeouts;

    @Inject
    private TakeoutGate gate;

    @Inject
    private StepUp stepUp;

    @Inject
    private CurrentMember member;

    @Inject
    private AuditTrail trail;

    /** Has an archive made, as soon as its turn comes. */
    @Needs(AGENCY_ADMINISTRATOR)
    public TakeoutReceipt ask() {
        if (takeouts.isUnderWay()) {
            return new TakeoutReceipt.OneAtATime();
        }
        if (!stepUp.spend(ASKING)) {
            return new TakeoutReceipt.StepUpNeeded(ASKING);
        }
        UUID takeout = takeouts.ask(member.name());
        trail.record("takeout-asked", "takeout/" + takeout);
        return new TakeoutReceipt.Asked(takeout);
    }

    /** Those of the last months, newest first. */
    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public List<TakeoutReport> list() {
        return takeouts.list();
    }

    @Needs({AGENCY_ADMINISTRATOR, AUDITOR})
    public Optional<TakeoutReport> report(UUID takeout) {
        return takeouts.find(takeout);
    }

    /** False if it is not under way: then nothing has changed. */
    @Needs(AGENCY_ADMINISTRATOR)
    public boolean cancel(UUID takeout) {
        boolean cancelled = takeouts.requestCancel(takeout);
        if (cancelled) {
            trail.record("takeout-cancelled", "takeout/" + takeout);
        }
        return cancelled;
    }

    /** Permission to take an archive's file, once; that it is taken is recorded and committed now (R10). */
    @Needs(AGENCY_ADMINISTRATOR)
    public TakeoutFile file(UUID takeout) {
        Optional<TakeoutReport> report = takeouts.find(takeout);
        if (report.isEmpty()) {
            return new TakeoutFile.Unknown(takeout);
        }
        if (report.get().state() != TakeoutReport.State.READY) {
            return new TakeoutFile.NotReady(report.get().state());
        }
        StepUpAct taking = TakeoutGate.act(takeout);
        return gate.opens(taking)
                ? new TakeoutFile.Permitted(
                        new TakeoutCopy(takeout),
                        takeouts.fileName(report.get()),
                        report.get().sizeBytes())
                : new TakeoutFile.StepUpNeeded(taking);
    }

    @Needs(AGENCY_ADMINISTRATOR)
    public void write(TakeoutCopy copy, OutputStream out) throws IOException {
        UUID takeout = copy.use();
        int number = 0;
        for (var chunk = takeouts.chunk(takeout, number); chunk.isPresent(); ) {
            out.write(chunk.get());
            chunk = takeouts.chunk(takeout, ++number);
        }
    }
}
