package org.lantern.liberty.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.liberty.http.Probe;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Release;
import org.lantern.liberty.process.Archive;
import org.lantern.liberty.process.Java;
import org.lantern.liberty.process.Launch;
import org.lantern.liberty.process.Part;
import org.lantern.liberty.process.PidFile;
import org.lantern.liberty.process.Stopping;
import org.lantern.liberty.process.Waiting;

/** Keycloak on our PostgreSQL. Its distribution is built for that once; starts are quick then. */
public final class KeycloakServer implements Part {

    /** The service account of the master realm that the launcher works with. */
    static final String ADMINISTRATOR = "lantern-launcher";

    private static final Duration BOUND = Duration.ofMinutes(15);

    private final Installation installation;
    private final Path distribution;
    private final PidFile pidFile;

    public KeycloakServer(Installation installation) {
        this.installation = installation;
        this.distribution =
                installation.runtime().resolve("keycloak-" + Release.current().keycloak());
        this.pidFile = new PidFile(installation.run().resolve("keycloak.pid"));
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().identity());
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pidFile.running();
    }

    @Override
    public void install() {
        try {
            Path zip = installation
                    .servers()
                    .resolve("keycloak-quarkus-dist-" + Release.current().keycloak() + ".zip");
            Archive.unzip(zip, distribution);
            LogInTheme.install(distribution.resolve("themes"));
            Path built = distribution.resolve("built-for-lantern");
            if (!Files.exists(built)) {
                build();
                Files.createFile(built);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void build() {
        var command = new ArrayList<>(program());
        command.addAll(List.of("build", "--db=postgres", "--cache=local"));
        var process = new Launch(command, Map.of(), distribution, installation.log(name())).start();
        try {
            if (process.waitFor() != 0) {
                throw CannotGoOn.failed("Keycloak could not be built; see ./lantern logs keycloak");
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw CannotGoOn.failed("interrupted", e);
        }
    }

    @Override
    public void start() {
        var command = new ArrayList<>(program());
        command.addAll(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + installation.ports().identity(),
                "--hostname=" + IdentityProvider.of(installation).publicUrl(),
                "--hostname-backchannel-dynamic=true",
                "--log-console-output=json"));
        var process = new Launch(command, environment(), distribution, installation.log(name())).start();
        pidFile.remember(process.toHandle());
        Waiting.untilReady(this, process.toHandle(), BOUND);
    }

    /** What {@code kc.sh} would run. Started directly, the process we remember is the server and not a shell around it. */
    private List<String> program() {
        return List.of(
                Java.executable(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + distribution,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    }

    private Map<String, String> environment() {
        var secrets = installation.secrets();
        return Map.of(
                "KC_DB_URL",
                "jdbc:postgresql://127.0.0.1:" + installation.ports().database() + "/keycloak",
                "KC_DB_USERNAME",
                "keycloak",
                "KC_DB_PASSWORD",
                secrets.databaseKeycloak(),
                "KC_DB_POOL_MAX_SIZE",
                "20",
                "KC_BOOTSTRAP_ADMIN_CLIENT_ID",
                ADMINISTRATOR,
                "KC_BOOTSTRAP_ADMIN_CLIENT_SECRET",
                secrets.keycloakAdministrator());
    }

    /** The "started" line comes before the realms answer, so a realm is what we ask for. */
    @Override
    public boolean isReady() {
        return Probe.isOk(installation.ports().identity(), "/realms/master");
    }

    @Override
    public void stop() {
        process().ifPresent(Stopping::stop);
        pidFile.forget();
    }
}
