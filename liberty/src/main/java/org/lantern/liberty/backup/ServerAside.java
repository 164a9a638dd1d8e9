package org.lantern.liberty.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.database.Migrations;
import org.lantern.liberty.database.Postgresql;
import org.lantern.liberty.database.Preparation;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Trees;
import org.lantern.tenancy.internal.ContextSigner;

/**
 * A backup, unpacked beside what runs, with a PostgreSQL of its own on it and lifted to this release: to look one agency up in. What
 * one that was killed left behind is stopped and deleted by the next.
 */
final class ServerAside implements AutoCloseable {

    private static final String PART = "restore";

    private final Installation copy;
    private final Postgresql postgresql;

    private ServerAside(Installation copy) {
        this.copy = copy;
        this.postgresql = Postgresql.aside(copy);
    }

    /** Stops and deletes what another one left in the folder. */
    static void clear(Installation installation, Path folder) {
        at(installation, folder).close();
    }

    private static ServerAside at(Installation installation, Path folder) {
        return new ServerAside(new Installation(
                folder, installation.runtime(), installation.launcher(), installation.servers(), freePorts()));
    }

    /** @param folder for it alone, and not there yet */
    static ServerAside of(Installation installation, Path folder, Restore.Source source, Progress progress)
            throws IOException {
        var aside = asItWas(installation, folder, source, progress);
        try {
            aside.migrations().migrate();
            return aside;
        } catch (RuntimeException e) {
            aside.close();
            throw e;
        }
    }

    /** The same, of the release that it was taken of. */
    static ServerAside asItWas(Installation installation, Path folder, Restore.Source source, Progress progress)
            throws IOException {
        var aside = at(installation, folder);
        Files.createDirectories(folder);
        try {
            var unpacking = new Unpacking(folder, progress);
            unpacking.run(source);
            unpacking.hide();
            progress.say(PART, "starting a database on it, beside the one that works");
            aside.start();
            return aside;
        } catch (IOException | RuntimeException e) {
            aside.close();
            throw e;
        }
    }

    private void start() {
        postgresql.install();
        postgresql.start();
        new Preparation(postgresql.superuser(), copy.secrets()).run(migrations()::refuseNewerSchema);
    }

    Migrations migrations() {
        return Migrations.of(copy);
    }

    /** As the application comes to it. */
    Account application() {
        return new Account(
                copy.ports().database(),
                "lantern",
                "lantern_app",
                copy.secrets().databaseApplication());
    }

    ContextSigner signer() {
        return new ContextSigner(copy.secrets().contextKey());
    }

    private static Ports freePorts() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new Ports(socket.getLocalPort() - 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (postgresql.process().isPresent()) {
            postgresql.stop();
        }
        Trees.delete(copy.home());
    }
}
