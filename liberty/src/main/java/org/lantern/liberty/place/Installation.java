package org.lantern.liberty.place;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lantern.liberty.settings.Profile;
import org.lantern.liberty.settings.Settings;

/**
 * One Lantern on this machine: where its things lie and which ports are its own.
 *
 * @param home data, secrets, logs, caught mail; lasts
 * @param runtime the unpacked servers, the same for every installation of this release
 * @param launcher the launcher's own libraries and the EAR, as staged by the start script
 * @param servers the packed servers, needed only until they are unpacked
 */
public record Installation(Path home, Path runtime, Path launcher, Path servers, Ports ports) {

    /** What the start script passes on; see the script for the defaults. */
    public static Installation fromEnvironment() {
        Path home = directory("lantern.home");
        return new Installation(
                home,
                directory("lantern.runtime"),
                directory("lantern.launcher"),
                directory("lantern.servers"),
                givenPorts());
    }

    /**
     * For a verb that only the demo has.
     *
     * @throws CannotGoOn refused in production
     */
    public static Installation ofDemo(String verb) {
        if (Profile.current().isProduction()) {
            throw CannotGoOn.refused(verb + " is of the demo profile; in production there is no such thing");
        }
        return fromEnvironment();
    }

    /**
     * For a verb that needs the database's files.
     *
     * @throws CannotGoOn refused in production, where they are somebody else's
     */
    public static Installation withOwnDatabase(String verb) {
        if (Profile.current().isProduction()) {
            throw CannotGoOn.refused(verb + ": in production the database is not Lantern's own; use what it comes with"
                    + " (docs/runbooks/production.md)");
        }
        return fromEnvironment();
    }

    private static Ports givenPorts() {
        String base = System.getProperty("lantern.port-base", "9080");
        try {
            return new Ports(Integer.parseInt(base));
        } catch (IllegalArgumentException e) {
            throw CannotGoOn.refused("LANTERN_PORT_BASE must be a number between 1024 and 65530, not '" + base + "'");
        }
    }

    private static Path directory(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw CannotGoOn.missing("start Lantern with ./lantern; " + property + " is not set");
        }
        return Path.of(value).toAbsolutePath().normalize();
    }

    public Path data() {
        return made(home.resolve("data"));
    }

    public Path logs() {
        return made(home.resolve("logs"));
    }

    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    /** Pid files, and the lock that keeps two commands from working at once. */
    public Path run() {
        return made(home.resolve("run"));
    }

    /** Signed heads of the trails: outside the database on purpose, and worth keeping elsewhere too. */
    public Path auditHeads() {
        return made(home.resolve("audit-heads"));
    }

    public Path caughtMail() {
        return made(home.resolve("mail"));
    }

    public Path ear() {
        return launcher.resolve("lantern.ear");
    }

    public Secrets secrets() {
        return new Secrets(Settings.current()
                .find("lantern.secrets.directory")
                .map(Path::of)
                .orElseGet(() -> home.resolve("secrets")));
    }

    static Path made(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw CannotGoOn.missing(directory + " cannot be made; set LANTERN_HOME to a directory you may write");
        }
    }
}
