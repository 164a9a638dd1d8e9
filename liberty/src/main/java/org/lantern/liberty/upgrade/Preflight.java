package org.lantern.liberty.upgrade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.liberty.backup.LastBackup;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.database.Migrations;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.settings.Profile;

/** What speaks for and against beginning now (R4), all at once. */
public final class Preflight {

    private static final Duration FRESH = Duration.ofHours(24);
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final long MEGABYTE = 1024L * 1024L;
    private static final long SPARE = 500 * MEGABYTE;

    private final Installation installation;
    private final Instant now;
    private final Optional<String> elsewhere;
    private final List<Finding> findings = new ArrayList<>();

    private Preflight(Installation installation, Instant now, Optional<String> elsewhere) {
        this.installation = installation;
        this.now = now;
        this.elsewhere = elsewhere;
    }

    /**
     * One thing that was looked at.
     *
     * @param words what was found and, where it is not good, what to do
     */
    public record Finding(String name, boolean isGood, String words) {}

    /**
     * Looks at everything.
     *
     * @param now by this machine's clock, as the backup's time is
     * @param elsewhere in the operator's words, how the database is backed up if not by {@code ./lantern backup}
     */
    public static List<Finding> of(Installation installation, Instant now, Optional<String> elsewhere) {
        var preflight = new Preflight(installation, now, elsewhere);
        preflight.look();
        return List.copyOf(preflight.findings);
    }

    private void look() {
        try (var connection = Account.owner(installation).open()) {
            if (!Profile.current().isProduction()) {
                disk(connection);
            }
            backup();
            transactions(connection);
            migrations();
        } catch (SQLException e) {
            throw CannotGoOn.failed("the database does not answer: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Twice the database: a table that is written anew stands there twice for a while, and the log with it. */
    private void disk(Connection connection) throws SQLException, IOException {
        long needed = 2 * number(connection, "select pg_database_size(current_database())") + SPARE;
        long usable = Files.getFileStore(installation.data()).getUsableSpace();
        add(
                "disk",
                usable >= needed,
                usable / MEGABYTE + " MB free, " + needed / MEGABYTE + " MB needed",
                "make room at " + installation.home());
    }

    private void backup() {
        if (elsewhere.isPresent()) {
            add("backup", true, "taken elsewhere: " + elsewhere.get(), "");
            return;
        }
        var last = new LastBackup(installation).at();
        boolean isFresh = last.filter(at -> Duration.between(at, now).compareTo(FRESH) <= 0 && !at.isAfter(now))
                .isPresent();
        add(
                "backup",
                isFresh,
                age(last),
                "take one: ./lantern backup; where the database is backed up by other means, say so: --backup-elsewhere WORDS");
    }

    private String age(Optional<Instant> last) {
        return last.map(at -> at.isAfter(now)
                        ? "the last one bears a time to come, " + at + ": the clock was set back"
                        : "the last one is " + Duration.between(at, now).toHours() + " hours old")
                .orElse("there is none");
    }

    private void transactions(Connection connection) throws SQLException {
        long open = number(connection, """
                select count(*) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid()
                  and clock_timestamp() - xact_start > interval '%d seconds'""".formatted(LONG.toSeconds()));
        add(
                "transactions",
                open == 0,
                open == 0 ? "none is open for long" : open + " open for more than " + LONG.toMinutes() + " minutes",
                "wait for them, or end them (pg_stat_activity names them): a migration would wait, and people behind it");
    }

    private void migrations() {
        var altered = Migrations.of(installation).altered();
        add(
                "landed migrations",
                altered.isEmpty(),
                altered.isEmpty() ? "as they were applied" : "not as they were applied: " + String.join(", ", altered),
                "this is not a release of Lantern, or the database was changed by hand; ask who made it");
    }

    private void add(String name, boolean isGood, String found, String remedy) {
        findings.add(new Finding(name, isGood, isGood ? found : found + "; " + remedy));
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
