package org.lantern.takeout;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.takeout.ArchiveOrigin.ArchivedAgency;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Statements;

/**
 * An agency's rows outside the wall, as its birth would have made them (R8): in state provisioning, so that the fleet brings
 * it into trial, with an application that names whom it asks in.
 *
 * @param domain below which agencies have their hosts: {@code example.org}
 * @param administrator the first one; empty for the archive's own first
 */
public record Founding(String domain, Optional<Administrator> administrator) {

    private static final String TAKEN = """
            select slug from lantern.agency where slug_likeness = lantern.slug_likeness(?)
            union all
            select slug from lantern.application
            where state <> 'rejected' and agency_id is null and slug_likeness = lantern.slug_likeness(?) limit 1""";

    /** Whom the new agency's invitation goes to. */
    public record Administrator(String name, String email) {}

    void insert(Connection connection, AgencyId agency, String slug, ArchiveOrigin origin) throws SQLException {
        Statements.one(connection, row -> row.getString(1), TAKEN, slug, slug).ifPresent(other -> {
            throw new UnusableArchive(
                    "the address " + slug + " is taken, or too like " + other + "; choose another one with --as");
        });
        ArchivedAgency of = origin.agency();
        Statements.update(connection, """
                insert into lantern.agency (id, slug, name, kind, place, time_zone, state)
                values (?, ?, ?, ?, ?, ?, 'provisioning')""", agency.value(), slug, of.name(), of.kind(), of.place(), of.timeZone());
        Statements.update(
                connection,
                "insert into lantern.agency_host (host, agency_id) values (?, ?)",
                slug + "." + domain,
                agency.value());
    }

    /** When the rows are there: the application, as if it had been handed in and approved now. */
    void complete(Connection connection, AgencyId agency, Administrator first) throws SQLException {
        UUID id = ReturnNotes.newId(connection);
        Statements.update(connection, """
                insert into lantern.application (id, name, kind, place, time_zone, slug, jurisdiction, administrator_name,
                    administrator_email, state, submitted_at, decided_at, decided_by, agency_id)
                select ?, a.name, a.kind, a.place, a.time_zone, a.slug, coalesce(j.geojson, ''), ?, ?, 'approved', now(),
                    now(), 'restore', a.id
                from lantern.agency a left join lantern.agency_jurisdiction j on j.tenant_id = a.id
                where a.id = ?""", id, first.name(), first.email(), agency.value());
    }

    /** Whom a row of members names, if they are an agency administrator. */
    static Optional<Administrator> administrator(String row) {
        try (var reader = Json.createReader(new StringReader(row))) {
            JsonObject member = reader.readObject();
            boolean leads = List.of(member.getString("roles").split(" ")).contains("agency-administrator")
                    && member.getString("kind", "person").equals("person");
            return leads
                    ? Optional.of(new Administrator(member.getString("name"), member.getString("email")))
                    : Optional.empty();
        }
    }
}
