package org.lantern.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The suspensions of the current agency: the one that holds, and those that are over, which are kept (R7). */
@ApplicationScoped
public class Suspensions {

    @Inject
    private AgencyConnection connection;

    /** Empty while the agency is not suspended. */
    public Optional<Suspension> current() {
        return connection.call(c -> Statements.one(
                c,
                row -> new Suspension(
                        row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()),
                """
                select reason, suspended_at from lantern.agency_suspension
                where tenant_id = (select app.current_agency()) and resumed_at is null"""));
    }

    /** @throws DatabaseFault if one holds already */
    public void begin(String reason) {
        connection.call(c -> Statements.update(
                c, "insert into lantern.agency_suspension (id, reason) values (?, ?)", Ids.next(), reason));
    }

    public void end() {
        connection.call(c -> Statements.update(c, """
                update lantern.agency_suspension set resumed_at = greatest(clock_timestamp(), suspended_at)
                where tenant_id = (select app.current_agency()) and resumed_at is null"""));
    }
}
