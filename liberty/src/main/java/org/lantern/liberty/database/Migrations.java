package org.lantern.liberty.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Secrets;
import org.lantern.liberty.settings.Profile;

/** Brings the schema to this release, as its owner. The scripts lie in the {@code ejb} module. */
public final class Migrations {

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

    /** Refuses a schema that a newer release has already moved on. Writes nothing, and relies on no role of a release. */
    public void refuseNewerSchema() {
        for (MigrationInfo migration : flyway(looking).info().all()) {
            if (migration.getState().isApplied() && !migration.getState().isResolved()) {
                throw CannotGoOn.refused("the data was written by a newer release (schema " + migration.getVersion()
                        + ", this release knows up to " + newestKnown().orElse("none")
                        + "); start that release instead");
            }
        }
    }

    public void migrate() {
        try {
            flyway(owner).migrate();
            installContextKey();
        } catch (FlywayException | SQLException e) {
            throw CannotGoOn.failed("the schema cannot be migrated: " + firstLines(String.valueOf(e.getMessage())), e);
        }
    }

    /** The version of the newest migration that has been applied. */
    public Optional<String> schema() {
        return Optional.ofNullable(flyway(owner).info().current())
                .map(migration -> migration.getVersion().toString());
    }

    private Optional<String> newestKnown() {
        return Stream.of(flyway(owner).info().all())
                .filter(migration -> migration.getState().isResolved())
                .flatMap(migration -> Stream.ofNullable(migration.getVersion()))
                .reduce((earlier, later) -> later)
                .map(MigrationVersion::toString);
    }

    /** The database verifies the signed agency context with the same key; only its owner can read it there. */
    private void installContextKey() throws SQLException {
        try (var connection = owner.open();
                var statement = connection.prepareStatement("select app.install_context_key(?::bytea)")) {
            statement.setBytes(1, secrets.contextKey());
            statement.execute();
        }
    }

    private static Flyway flyway(Account account) {
        return Flyway.configure()
                .dataSource(account.url(), account.role(), account.password())
                .locations("classpath:db/migration")
                .defaultSchema("flyway")
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns("*:future")
                .load();
    }

    private static String firstLines(String message) {
        return message.lines().filter(line -> !line.isBlank()).limit(2).collect(Collectors.joining(" "));
    }
}
