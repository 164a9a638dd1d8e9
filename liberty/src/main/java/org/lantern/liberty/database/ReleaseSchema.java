package org.lantern.liberty.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the launcher itself keeps in the database: the oldest release that runs on the schema, and what was upgraded when. It lies
 * in a schema of its own, because it is read and written before the first migration, while the product's schema is of neither
 * release. It holds nothing of an agency; the application may read it and change nothing.
 */
public final class ReleaseSchema {

    /** The first release that asks for the floor. */
    private static final String FIRST = "0.4.0";

    private static final String TABLES = """
            create schema if not exists release;
            create table if not exists release.floor (
                only_one boolean primary key default true check (only_one),
                oldest   text not null
            );
            insert into release.floor (oldest) values ('%s') on conflict do nothing;
            create table if not exists release.upgrade (
                id           bigint generated always as identity primary key,
                from_release text not null,
                to_release   text not null,
                state        text not null check (state in ('running', 'stopped', 'failed', 'done')),
                begun_at     timestamptz not null default clock_timestamp(),
                ended_at     timestamptz,
                stop_asked   boolean not null default false,
                reason       text
            );
            create table if not exists release.step (
                upgrade_id bigint not null references release.upgrade (id),
                position   int not null,
                name       text not null,
                begun_at   timestamptz not null default clock_timestamp(),
                ended_at   timestamptz,
                primary key (upgrade_id, position)
            );
            grant usage on schema release to lantern_app;
            grant select on release.floor, release.upgrade, release.step to lantern_app;
            """.formatted(FIRST);

    private ReleaseSchema() {}

    /** Makes what is not there yet, as the owner. */
    public static void lay(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(TABLES);
        }
    }
}
