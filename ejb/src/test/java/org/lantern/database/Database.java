package org.lantern.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.tenancy.AgencyId;

/** A PostgreSQL of its own with the house's roles and migrations; it ends with the process. */
public final class Database {
    public static final String CONTEXT_KEY = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private static @Nullable Database shared;

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** The one that all tests of this process may use which keep to agencies of their own. */
    public static synchronized Database shared() {
        Database before = shared;
        if (before == null) {
            before = start();
            shared = before;
        }
        return before;
    }

    public static Database start() {
        return before("W");
    }

    /** As it was before that migration: for what an upgrade makes of what is there. */
    public static Database before(String migration) {
        try {
            Database database = new Database(EmbeddedPostgres.builder().start());
            database.prepare(migration);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the application: owns nothing, bypasses nothing; the driver set as server.xml sets it. */
    public Connection connect() throws SQLException {
        return postgres.getDatabase("lantern_app", "lantern", Map.of("stringtype", "unspecified"))
                .getConnection();
    }

    public AgencyId agency(String slug) {
        UUID id = UUID.randomUUID();
        try (Connection owner = owner();
                PreparedStatement insert = owner.prepareStatement("""
                        insert into lantern.agency (id, slug, name, kind, place, time_zone, state, live_since)
                        values (?, ?, ?, 'police', 'town', 'America/New_York', 'live', now())""")) {
            insert.setObject(1, id);
            insert.setString(2, slug);
            insert.setString(3, slug);
            insert.executeUpdate();
            return new AgencyId(id);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Connection owner() throws SQLException {
        return postgres.getDatabase("lantern_owner", "lantern").getConnection();
    }

    /** Sees and changes everything, wall or no wall: for what a test must know or make happen. */
    public Connection superuser() throws SQLException {
        return postgres.getDatabase("postgres", "lantern").getConnection();
    }

    /** Runs that migration and those after it. */
    public void migrateFrom(String migration) {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            for (Path script : migrations()) {
                if (script.getFileName().toString().compareTo(migration) >= 0) {
                    statement.execute(Files.readString(script));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void prepare(String end) throws SQLException, IOException {
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute("create role lantern_owner login");
            statement.execute("create role lantern_app login nobypassrls");
            statement.execute("create database lantern owner lantern_owner");
            statement.execute("alter role lantern_owner set search_path = lantern, public");
            statement.execute("alter role lantern_app set search_path = lantern, public");
        }
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            // The launcher's own: a migration that takes something away writes there from which release on that holds.
            statement.execute("create schema release; create table release.floor (oldest text)");
            for (Path script : migrations()) {
                if (script.getFileName().toString().compareTo(end) < 0) {
                    statement.execute(Files.readString(script));
                }
            }
            try (PreparedStatement key = owner.prepareStatement("select app.install_context_key(?)")) {
                key.setBytes(1, HexFormat.of().parseHex(CONTEXT_KEY));
                key.execute();
            }
        }
    }

    private static List<Path> migrations() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder() {
        try {
            return Path.of(Database.class.getResource("/db/migration").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
