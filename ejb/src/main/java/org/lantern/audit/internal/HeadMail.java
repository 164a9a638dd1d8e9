package org.lantern.audit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.lantern.audit.AuditTrail;
import org.lantern.audit.Changes;
import org.lantern.audit.HeadSigned;
import org.lantern.audit.TrailHead;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** Whether the current agency wants its heads mailed to its auditors, and how far they have been (R14). */
@ApplicationScoped
public class HeadMail {
    private static final String TURN = """
            insert into lantern.audit_head_mail as m (wanted) values (?)
            on conflict (tenant_id) do update set wanted = excluded.wanted where m.wanted <> excluded.wanted""";

    private static final String MAILED = """
            update lantern.audit_head_mail set mailed_position = ?
            where tenant_id = (select app.current_agency()) and wanted and mailed_position < ?""";

    @Inject
    private AgencyConnection connection;

    @Inject
    private AuditTrail trail;

    @Inject
    private Event<HeadSigned> signed;

    public boolean isWanted() {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> row.getBoolean(1),
                        "select wanted from lantern.audit_head_mail where tenant_id = (select app.current_agency())"))
                .orElse(false);
    }

    /** Within a transaction; nothing is recorded when it was so already. */
    public void turn(boolean wanted) {
        if (wanted != isWanted() && connection.call(c -> Statements.update(c, TURN, wanted)) == 1) {
            trail.record(
                    "audit-head-mail-changed",
                    "audit",
                    Changes.of("mailsHeads", word(!wanted), word(wanted)).with(Map.of()));
        }
    }

    /** Has the head mailed, if that is wanted and it has moved since the last that was. */
    @Transactional
    public void send(Optional<TrailHead> head) {
        head.filter(moved ->
                        connection.call(c -> Statements.update(c, MAILED, moved.position(), moved.position())) == 1)
                .map(HeadSigned::new)
                .ifPresent(signed::fire);
    }

    private static String word(boolean wanted) {
        return wanted ? "on" : "off";
    }
}
