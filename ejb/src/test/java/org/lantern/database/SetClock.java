package org.lantern.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import org.lantern.tenancy.Statements;

/**
 * A database's clock, set to where a test wants it: the application's role finds these functions before PostgreSQL's own.
 * Defaults of columns keep the true time. For a database that no other test uses.
 */
public final class SetClock {
    private static final String FUNCTIONS = """
            create schema set_clock;
            create table set_clock.moment (at timestamptz not null);
            insert into set_clock.moment values (pg_catalog.now());
            create function set_clock.now() returns timestamptz language sql stable security definer
                as 'select at from set_clock.moment';
            create function set_clock.clock_timestamp() returns timestamptz language sql stable security definer
                as 'select at from set_clock.moment';
            grant usage on schema set_clock to lantern_app;
            alter role lantern_app in database lantern set search_path = set_clock, pg_catalog, lantern, public""";

    private final Database database;

    private SetClock(Database database) {
        this.database = database;
    }

    public static SetClock of(Database database) {
        try (Connection superuser = database.superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(FUNCTIONS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new SetClock(database);
    }

    public void set(Instant moment) {
        try (Connection superuser = database.superuser()) {
            Statements.update(superuser, "update set_clock.moment set at = ?", moment.atOffset(ZoneOffset.UTC));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
