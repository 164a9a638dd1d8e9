package org.lantern.liberty.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.ReleaseNumber;
import org.lantern.liberty.place.Secrets;
import org.lantern.liberty.settings.Profile;

/** Brings the schema to this release, as its owner. The scripts lie in the {@code ejb} module. */
public final class Migrations {

    private static final String SCRIPTS = "db/migration/";
    /** Whoever waits for a lock keeps everybody behind them waiting too. */
    private static final String BRIEF_LOCKS = "set lock_timeout = '10s'";

    private static final int TRIES = 3;
    private static final Set<ErrorCode> ALTERED =
            Set.of(CoreErrorCode.CHECKSUM_MISMATCH, CoreErrorCode.DESCRIPTION_MISMATCH, CoreErrorCode.TYPE_MISMATCH);

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final Account looking;
    private final Account owner;
    private final Secrets secrets;

    /** @param looking who asks what was applied, before the owner's role is sure to be there */
    private Migrations(Account looking, Account owner, Secrets secrets) {
        this.looking = looking;
        this.owner = owner;
        this.secrets = secrets;
    }

    public static Migrations of(Installation installation) {
        var owner = Account.owner(installation);
        var looking = Profile.current().isProduction() ? owner : Account.superuser(installation, owner.database());
        return new Migrations(looking, owner, installation.secrets());
    }

    /**
     * One that is still to be applied.
     *
     * @param version its number
     * @param script the SQL
     */
    public record Pending(String version, String description, String script) {}

    /**
     * Refuses a schema that a newer release has moved beyond this one. Writes nothing, and relies on no role of a release. A newer
     * schema that says that we still run on it is fine: that is how a node goes back.
     */
    public void refuseNewerSchema() {
        for (MigrationInfo migration : flyway(looking).info().all()) {
            if (migration.getState().isApplied() && !migration.getState().isResolved() && !isOnlyExpanded()) {
                throw CannotGoOn.refused("the data was written by a newer release (schema " + migration.getVersion()
                        + ", this release knows up to " + newestKnown().orElse("none")
                        + "); start that release instead");
            }
        }
    }

    private boolean isOnlyExpanded() {
        try (var connection = looking.open()) {
            return Floor.of(connection)
                    .filter(oldest -> oldest.compareTo(ReleaseNumber.current()) <= 0)
                    .isPresent();
        } catch (SQLException e) {
            throw CannotGoOn.failed("the schema does not tell which releases run on it: " + e.getMessage(), e);
        }
    }

    public void migrate() {
        migrateTo(MigrationVersion.LATEST);
    }

    /** Up to one of {@link #pending()}, including it. */
    public void migrateTo(String version) {
        migrateTo(MigrationVersion.fromVersion(version));
    }

    private void migrateTo(MigrationVersion target) {
        try {
            try (var connection = owner.open()) {
                ReleaseSchema.lay(connection);
            }
            migratePatiently(target, TRIES);
            installContextKey();
            tellSchema();
        } catch (FlywayException | SQLException e) {
            throw CannotGoOn.failed("the schema cannot be migrated: " + firstLines(String.valueOf(e.getMessage())), e);
        }
    }

    /** What is applied stays; the one that did not get its lock is rolled back, and tried again. */
    private void migratePatiently(MigrationVersion target, int tries) {
        try {
            configure(owner).target(target).initSql(BRIEF_LOCKS).load().migrate();
        } catch (FlywayException e) {
            if (tries == 1 || !isForWantOfALock(e)) {
                throw e;
            }
            migratePatiently(target, tries - 1);
        }
    }

    private static boolean isForWantOfALock(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState()));
    }

    /** In the order in which they will be applied. */
    public List<Pending> pending() {
        return Stream.of(flyway(looking).info().pending())
                .map(migration -> new Pending(
                        migration.getVersion().toString(), migration.getDescription(), script(migration.getScript())))
                .toList();
    }

    /** What was landed and is not any more as it was applied; empty when all is well. */
    public List<String> altered() {
        return flyway(looking).validateWithResult().invalidMigrations.stream()
                .filter(invalid -> ALTERED.contains(invalid.errorDetails.errorCode))
                .map(invalid -> invalid.version)
                .toList();
    }

    private static String script(String name) {
        try (var in = Migrations.class.getClassLoader().getResourceAsStream(SCRIPTS + name)) {
            if (in == null) {
                throw CannotGoOn.failed("the migration " + name + " is not in this release");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version of the newest migration that has been applied. */
    public Optional<String> schema() {
        return Optional.ofNullable(flyway(owner).info().current())
                .map(migration -> migration.getVersion().toString());
    }

    private Optional<String> newestKnown() {
        return Stream.of(flyway(looking).info().all())
                .filter(migration -> migration.getState().isResolved())
                .flatMap(migration -> Stream.ofNullable(migration.getVersion()))
                .reduce((earlier, later) -> later)
                .map(MigrationVersion::toString);
    }

    /** The database verifies the signed agency context with the same key; only its owner can read it there. */
    private void installContextKey() throws SQLException {
        try (var connection = owner.open();
                var there = connection
                        .createStatement()
                        .executeQuery("select to_regprocedure('app.install_context_key(bytea)') is not null")) {
            there.next();
            if (there.getBoolean(1)) {
                try (var statement = connection.prepareStatement("select app.install_context_key(?::bytea)")) {
                    statement.setBytes(1, secrets.contextKey());
                    statement.execute();
                }
            }
        }
    }

    /** The application says in an agency's archive of which schema it is. */
    private void tellSchema() throws SQLException {
        try (var connection = owner.open();
                var statement = connection.createStatement()) {
            statement.execute("grant usage on schema flyway to lantern_app");
            statement.execute("grant select on flyway.flyway_schema_history to lantern_app");
        }
    }

    private static Flyway flyway(Account account) {
        return configure(account).load();
    }

    private static FluentConfiguration configure(Account account) {
        return Flyway.configure()
                .dataSource(account.url(), account.role(), account.password())
                .locations("classpath:" + SCRIPTS)
                .defaultSchema("flyway")
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns("*:future");
    }

    private static String firstLines(String message) {
        return message.lines().filter(line -> !line.isBlank()).limit(2).collect(Collectors.joining(" "));
    }
}
