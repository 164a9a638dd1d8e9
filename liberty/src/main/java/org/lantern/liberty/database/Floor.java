package org.lantern.liberty.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.lantern.liberty.place.ReleaseNumber;

/**
 * The oldest release that runs on the schema as it is. It lies beside the schema, in one of the launcher's own, because it is
 * asked before anything else; a migration that takes something away raises it.
 */
public final class Floor {

    /** The first release that asks. */
    private static final String FIRST = "0.4.0";

    private static final String TABLES = """
            create schema if not exists release;
            create table if not exists release.floor (
                only_one boolean primary key default true check (only_one),
                oldest   text not null
            );
            insert into release.floor (oldest) values ('%s') on conflict do nothing;
            grant usage on schema release to lantern_app;
            grant select on release.floor to lantern_app;
            """.formatted(FIRST);

    private Floor() {}

    /** Made once, before the first migration of a release that knows of it. */
    static void lay(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(TABLES);
        }
    }

    /** Empty where no release was that knew of it. */
    static Optional<ReleaseNumber> of(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var there = statement.executeQuery("select to_regclass('release.floor') is not null")) {
            there.next();
            if (!there.getBoolean(1)) {
                return Optional.empty();
            }
        }
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select oldest from release.floor")) {
            return answer.next() ? Optional.of(ReleaseNumber.parse(answer.getString(1))) : Optional.empty();
        }
    }
}
