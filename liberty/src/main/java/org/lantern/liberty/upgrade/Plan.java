package org.lantern.liberty.upgrade;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.database.Migrations;
import org.lantern.liberty.identity.Realms;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.settings.Profile;
import org.lantern.liberty.stack.Parts;

/**
 * What an upgrade will do (R3).
 *
 * @param from the release the data is of; {@code before 0.4.0} where none was written down
 * @param realmSteps in words
 * @param changesServer whether the server that runs is of another build, and starts anew
 */
public record Plan(
        String from, String to, List<PlannedMigration> migrations, List<String> realmSteps, boolean changesServer) {

    private static final String UNKNOWN = "before 0.4.0";

    /** @param estimate by the size of the tables it works on */
    public record PlannedMigration(String version, String description, List<Touched> touched, Duration estimate) {

        String words() {
            return "migration " + version + " " + description;
        }
    }

    /**
     * Looks, and changes nothing.
     *
     * @throws CannotGoOn missing when the database or the identity provider does not run; refused when the data is of a newer release
     */
    public static Plan of(Installation installation) {
        var parts = Parts.of(installation);
        requireRunning(parts);
        var migrations = Migrations.of(installation);
        migrations.refuseNewerSchema();
        return new Plan(
                new Book(installation).lastRelease().orElse(UNKNOWN),
                Release.current().lantern(),
                planned(migrations.pending(), Account.owner(installation)),
                new Realms(installation, new Progress(System.err)).due(),
                parts.liberty().process().isEmpty() || parts.liberty().isOutdated());
    }

    private static void requireRunning(Parts parts) {
        if (!Profile.current().isProduction()
                && (!parts.postgresql().isReady() || !parts.keycloak().isReady())) {
            throw CannotGoOn.missing(
                    "Lantern is down, and an upgrade is for one that people use: start the release that was there (./lantern up in its folder), or this one, which lifts the data at its start");
        }
    }

    private static List<PlannedMigration> planned(List<Migrations.Pending> pending, Account account) {
        try (var connection = account.open()) {
            var planned = new ArrayList<PlannedMigration>();
            for (var migration : pending) {
                var touched = Touched.by(migration.script(), connection);
                planned.add(new PlannedMigration(
                        migration.version(), migration.description(), touched, Touched.estimate(touched)));
            }
            return planned;
        } catch (SQLException e) {
            throw CannotGoOn.failed("the tables' sizes cannot be read: " + e.getMessage(), e);
        }
    }

    public boolean isEmpty() {
        return migrations.isEmpty() && realmSteps.isEmpty() && !changesServer;
    }
}
