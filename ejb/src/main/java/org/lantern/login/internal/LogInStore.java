package org.lantern.login.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lantern.authority.Actor;
import org.lantern.login.Arrival;
import org.lantern.login.Device;
import org.lantern.login.LogInMark;
import org.lantern.tenancy.Ids;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Log-ins at the console. A row that is gone is a log-in that is over. */
@ApplicationScoped
public class LogInStore {

    private static final String BEGIN = """
            insert into lantern.console_log_in (id, issuer, subject, mark, device, authenticated_at)
            values (?, ?, ?, ?, ?, ?::timestamptz)""";

    private static final String CLEAR =
            "delete from lantern.console_log_in where began_at < clock_timestamp() - interval '12 hours'";

    /** A sign-out that was committed while the log-in was being written down still counts. */
    private static final String HOLDS = """
            select exists (
                select 1 from lantern.console_log_in l
                where l.id = ? and l.issuer = ? and l.subject = ? and not exists (
                    select 1 from lantern.sign_out s
                    where s.issuer = l.issuer and s.subject = l.subject
                      and (s.mark = l.mark or (s.mark is null and date_trunc('second', s.at) >= l.authenticated_at))))""";

    private static final String USED = """
            update lantern.console_log_in
            set used_at = clock_timestamp()
            where id = ? and issuer = ? and subject = ?""";

    private static final String END = "delete from lantern.console_log_in where id = ? and issuer = ? and subject = ?";

    /** Who is idle for longer has run out at the console, whether their browser came to hear it or not. */
    private static final String OPEN = """
            select mark, device, began_at, used_at from lantern.console_log_in
            where issuer = ? and subject = ? and used_at > clock_timestamp() - interval '32 minutes'
              and began_at > clock_timestamp() - interval '12 hours'
            order by used_at desc""";

    @Inject
    private PlatformConnection connection;

    /** A log-in at the console. */
    record ConsoleLogIn(LogInMark mark, Device device, Instant beganAt, Instant usedAt) {}

    public UUID begin(Actor person, Arrival arrival) {
        UUID id = Ids.next();
        connection.call(c -> {
            Statements.update(c, CLEAR);
            return Statements.update(
                    c,
                    BEGIN,
                    id,
                    person.issuer(),
                    person.subject(),
                    arrival.mark().digits(),
                    arrival.device().words(),
                    arrival.authenticatedAt().atOffset(ZoneOffset.UTC));
        });
        return id;
    }

    public boolean holds(Actor person, UUID id) {
        return connection
                .call(c -> Statements.one(c, row -> row.getBoolean(1), HOLDS, id, person.issuer(), person.subject()))
                .orElse(false);
    }

    public void used(Actor person, UUID id) {
        connection.call(c -> Statements.update(c, USED, id, person.issuer(), person.subject()));
    }

    /** False if it was over already. */
    public boolean end(Actor person, UUID id) {
        return connection.call(c -> Statements.update(c, END, id, person.issuer(), person.subject())) == 1;
    }

    List<ConsoleLogIn> open(Actor person) {
        return connection.call(c -> Statements.list(c, LogInStore::read, OPEN, person.issuer(), person.subject()));
    }

    private static ConsoleLogIn read(ResultSet row) throws SQLException {
        return new ConsoleLogIn(
                new LogInMark(row.getString(1)),
                new Device(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                row.getObject(4, OffsetDateTime.class).toInstant());
    }
}
