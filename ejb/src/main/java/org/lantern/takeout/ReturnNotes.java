package org.lantern.takeout;

import jakarta.json.Json;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Statements;

/**
 * What a return leaves beside the rows, in the same transaction: its entry in the trail, word to every node that what they hold in
 * memory is old, and work for whoever has to set something right ({@link AfterReturn}).
 */
final class ReturnNotes {

    private static final String ENTRY = """
            insert into lantern.audit_entry (id, issuer, subject, act, object, detail)
            values (?, 'lantern:vendor', 'restore', 'agency-restored', ?, ?::jsonb)""";

    /** Entries of a trail that came along without their seals wait for them as well. */
    private static final String UNSEALED = """
            insert into lantern.audit_due (tenant_id, entry_id)
            select e.tenant_id, e.id from lantern.audit_entry e
            where e.tenant_id = (select app.current_agency())
              and not exists (select from lantern.audit_link l where l.tenant_id = e.tenant_id and l.entry_id = e.id)
            on conflict do nothing""";

    /** Every kind of change that any agency ever had: more than is needed harms nobody. */
    private static final String TICK = """
            insert into lantern.agency_clock (tenant_id, kind)
            select ?, kind from (select distinct kind from lantern.agency_clock union select 'directory') kinds
            on conflict (tenant_id, kind) do update set tick = nextval('lantern.agency_clock_tick')""";

    private static final String WORK = """
            with work as (
                insert into lantern.outbox (id, lane, topic, payload) values (?, ?, 'returned', '')
                on conflict (tenant_id, lane, topic) where state = 'due' do update set asked = outbox.asked + 1
                returning tenant_id, id)
            insert into lantern.due_work (tenant_id, row_id, lane, due_at)
            select tenant_id, id, ?, now() from work on conflict do nothing""";

    private final Connection connection;
    private final ArchiveReader archive;

    ReturnNotes(Connection connection, ArchiveReader archive) {
        this.connection = connection;
        this.archive = archive;
    }

    /** @param withTrail whether the trail that the entry continues is the archive's own */
    void write(AgencyId agency, boolean withTrail) throws SQLException {
        UUID entry = newId(connection);
        Statements.update(connection, ENTRY, entry, "agency/" + agency, detail(withTrail));
        Statements.update(connection, UNSEALED);
        Statements.update(connection, TICK, agency.value());
        Statements.update(connection, WORK, newId(connection), AgencyReturn.LANE, AgencyReturn.LANE);
    }

    /** As {@link org.lantern.tenancy.Ids} makes them (UUIDv7), by the database: the launcher has not that library. */
    static UUID newId(Connection connection) throws SQLException {
        return Statements.one(connection, row -> row.getObject(1, UUID.class), "select uuidv7()")
                .orElseThrow();
    }

    private String detail(boolean withTrail) {
        ArchiveManifest manifest = archive.manifest();
        ArchiveOrigin origin = manifest.origin();
        return Json.createObjectBuilder()
                .add("as-of", origin.at().toString())
                .add("archive", archive.sha256())
                .add("from-agency", origin.agency().id().toString())
                .add("from-release", origin.release())
                .add("from-trail-position", origin.trail().position())
                .add("from-trail-hash", origin.trail().hash())
                .add("rows", manifest.rows())
                .add("with-trail", withTrail)
                .build()
                .toString();
    }
}
