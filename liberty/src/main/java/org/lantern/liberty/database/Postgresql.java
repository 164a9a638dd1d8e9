package org.lantern.liberty.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.process.Launch;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.process.PidFile;
import org.lantern.liberty.process.Stopping;
import org.lantern.liberty.process.Waiting;

/** PostgreSQL on the installation's own data directory. */
public final class Postgresql implements Part {

    private static final Duration BOUND = Duration.ofMinutes(10);
    private static final Duration ORPHANS = Duration.ofMinutes(2);

    private final Installation installation;
    private final Cluster cluster;
    private final Interlock interlock;
    private final PidFile pidFile;
    private final Optional<WalArchive> archive;

    public Postgresql(Installation installation) {
        this(installation, WalArchive.fromEnvironment());
    }

    /** One beside the installation's own, to look into a copy: nothing of it belongs in the archive of the log. */
    public static Postgresql aside(Installation copy) {
        return new Postgresql(copy, Optional.empty());
    }

    private Postgresql(Installation installation, Optional<WalArchive> archive) {
        this.archive = archive;
        this.installation = installation;
        this.cluster = new Cluster(
                installation.data().resolve("postgresql"),
                installation.runtime().resolve("postgresql-" + Release.current().postgresql()));
        this.interlock = new Interlock(cluster.data());
        this.pidFile = new PidFile(installation.run().resolve("postgresql.pid"));
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().database());
    }

    @Override
    public void install() {
        cluster.refuseOtherVersion();
        cluster.unpack(installation.servers());
        cluster.create(installation.secrets().databaseSuperuser(), installation.log(name()));
    }

    /** A server left over from a killed launcher keeps serving this data directory: it is adopted, not doubled. */
    @Override
    public Optional<ProcessHandle> process() {
        return pidFile.running().or(interlock::leftOver);
    }

    @Override
    public void start() {
        interlock.waitForOrphans(ORPHANS);
        interlock.dropMisleadingLock();
        cluster.own();
        archive.map(WalArchive::folder).ifPresent(cluster::share);
        var process = new Launch(command(), Map.of("TZ", "UTC"), installation.data(), installation.log(name())).start();
        pidFile.remember(process.toHandle());
        Waiting.untilReady(this, process.toHandle(), BOUND);
        requireFsync();
    }

    private List<String> command() {
        var command = new ArrayList<>(cluster.program("postgres"));
        command.addAll(List.of(
                "-D", cluster.data().toString(), "-p", "" + installation.ports().database()));
        for (String setting : SETTINGS) {
            command.addAll(List.of("-c", setting));
        }
        archive.ifPresent(kept -> kept.settings().forEach(setting -> command.addAll(List.of("-c", setting))));
        return command;
    }

    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=120",
            "shared_buffers=256MB",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            // While a backup is brought back nobody is let in: what is not promoted yet cannot be written to.
            "hot_standby=off",
            "log_line_prefix=%m [%p] %q%u@%d ");

    private void requireFsync() {
        try (var connection = superuser().open();
                var answer = connection.createStatement().executeQuery("show fsync")) {
            answer.next();
            if (!"on".equals(answer.getString(1))) {
                throw CannotGoOn.refused("PostgreSQL runs with fsync off; data would not last");
            }
        } catch (SQLException e) {
            throw CannotGoOn.failed("PostgreSQL does not tell whether fsync is on: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isReady() {
        try (var connection = superuser().open()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** SIGINT is PostgreSQL's fast shutdown: open transactions are rolled back, everything is written. */
    @Override
    public void stop() {
        process().ifPresent(process -> Stopping.end(process, () -> interrupt(process)));
        pidFile.forget();
    }

    /** By the shell, whose {@code kill} is built in: a small machine has no program of that name. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT \"$1\"", "sh", "" + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The data directory. */
    public Path data() {
        return cluster.data();
    }

    public Account superuser() {
        return Account.superuser(installation, "postgres");
    }
}
