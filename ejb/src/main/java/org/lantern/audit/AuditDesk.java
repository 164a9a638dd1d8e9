package org.lantern.audit;

import static org.lantern.authority.Role.AGENCY_ADMINISTRATOR;
import static org.lantern.authority.Role.AUDITOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.lantern.audit.internal.ChainStore;
import org.lantern.audit.internal.EntryStore;
import org.lantern.audit.internal.HeadBook;
import org.lantern.audit.internal.HeadMail;
import org.lantern.audit.internal.TrailGate;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;

/** Where auditors read the trail of their agency (R3). */
@Desk
@Stateless
public class AuditDesk {

    @Inject
    private EntryStore store;

    @Inject
    private TrailGate gate;

    @Inject
    private ChainStore chain;

    @Inject
    private HeadBook heads;

    @Inject
    private HeadMail mail;

    /**
     * Entries before {@code cursor} (or the newest) that the filter lets through, newest first.
     *
     * @param cursor the id of the last entry of the page before
     * @param limit 1 to 500
     */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public List<AuditEntry> entries(AuditFilter filter, Optional<UUID> cursor, int limit) {
        return store.page(filter, cursor, Math.clamp(limit, 1, 500));
    }

    /** What is left of the personal values of these entries, by entry and name; erased ones are missing (R6). */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    @Discloses(act = "audit-personal-read", object = "audit")
    public Map<UUID, Map<String, String>> personal(List<AuditEntry> entries) {
        return store.personal(entries);
    }

    /** Whom the trail speaks of, as far as it keeps their names: also who was removed, and who was asked in (R15). */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    @Discloses(act = "audit-personal-read", object = "audit")
    public KeptNames names() {
        return store.names();
    }

    /** The acts that stand in the trail, by name. */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public List<String> acts() {
        return store.acts();
    }

    /** How far the trail is sealed; empty before the first entry is. */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public Optional<SealedEntry> sealed() {
        return chain.last();
    }

    /** Permission to take the whole sealed trail away, once (R11); that it is taken is recorded and committed now (R9). */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public TrailExport export() {
        return gate.opens() ? new TrailExport.Permitted(new TrailCopy()) : new TrailExport.StepUpNeeded(TrailGate.ACT);
    }

    /** The whole sealed trail, line by line as {@link TrailFile} describes it. */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public void write(TrailCopy copy, Consumer<String> receiver) {
        UUID agency = copy.use().value();
        Optional<SealedEntry> last = chain.last();
        receiver.accept(TrailFile.first(agency));
        chain.each(link -> {
            if (link.position() <= last.map(SealedEntry::position).orElse(0L)) {
                receiver.accept(TrailFile.line(agency, link));
            }
        });
        last.map(heads::sign).map(TrailFile::last).ifPresent(receiver);
    }

    /** Whether the signed heads are mailed to the agency's auditors. */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public boolean mailsHeads() {
        return mail.isWanted();
    }

    /** From now on each hour in which the trail has moved, and the head as it stands now at once (R14). */
    @Needs({AUDITOR, AGENCY_ADMINISTRATOR})
    public void mailHeads(boolean wanted) {
        mail.turn(wanted);
        mail.send(chain.last().map(heads::sign));
    }
}
