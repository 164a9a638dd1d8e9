package org.lantern.liberty.walls;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.place.Installation;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.internal.ContextBinder;
import org.lantern.tenancy.internal.ContextSigner;

/** A database of its own on the stack's PostgreSQL, migrated as the real one, to break and to crowd. Dropped on close. */
final class ScratchDatabase implements AutoCloseable {
    private static final byte[] KEY =
            "a key for scratch databases only".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    private final Installation installation;
    private final String name;
    private final ContextSigner signer = new ContextSigner(KEY);

    private ScratchDatabase(Installation installation) {
        this.installation = installation;
        this.name = "scratch_" + UUID.randomUUID().toString().replace("-", "");
    }

    static ScratchDatabase on(Installation installation) throws SQLException {
        var scratch = new ScratchDatabase(installation);
        scratch.asSuperuser("create database " + scratch.name + " owner lantern_owner");
        for (var role : List.of("lantern_owner", "lantern_app")) {
            scratch.asSuperuser("alter role " + role + " in database " + scratch.name + " set search_path = lantern");
        }
        var owner = scratch.owner();
        Flyway.configure()
                .dataSource(owner.url(), owner.role(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("flyway")
                .load()
                .migrate();
        try (var connection = owner.open();
                var install = connection.prepareStatement("select app.install_context_key(?)")) {
            install.setBytes(1, KEY);
            install.execute();
        }
        return scratch;
    }

    Account owner() {
        return new Account(
                installation.ports().database(),
                name,
                "lantern_owner",
                installation.secrets().databaseOwner());
    }

    Account application() {
        return new Account(
                installation.ports().database(),
                name,
                "lantern_app",
                installation.secrets().databaseApplication());
    }

    /** Binds the connection's transaction with the application's own code. */
    void bind(Connection connection, AgencyId agency) throws SQLException {
        ContextBinder.apply(connection, signer, agency);
    }

    List<AgencyId> agencies(int count) throws SQLException {
        var agencies = IntStream.range(0, count)
                .mapToObj(number -> new AgencyId(UUID.randomUUID()))
                .toList();
        try (var connection = owner().open();
                var insert = connection.prepareStatement("insert into lantern.agency"
                        + " (id, slug, name, kind, place, time_zone, state, live_since)"
                        + " values (?, ?, 'Scratch', 'police', 'Nowhere', 'UTC', 'live', now())")) {
            for (var agency : agencies) {
                insert.setObject(1, agency.value());
                insert.setString(2, "s" + agency.value().toString().substring(0, 18));
                insert.executeUpdate();
            }
        }
        return agencies;
    }

    /** As the owner of the tables, who could do this by mistake in a migration. */
    void breakWith(String sql) throws SQLException {
        try (var connection = owner().open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void asSuperuser(String sql) throws SQLException {
        var superuser = new Account(
                installation.ports().database(),
                "postgres",
                "postgres",
                installation.secrets().databaseSuperuser());
        try (var connection = superuser.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        asSuperuser("drop database " + name + " with (force)");
    }
}
