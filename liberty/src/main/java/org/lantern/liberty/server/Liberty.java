package org.lantern.liberty.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
import org.lantern.liberty.settings.Settings;

/** Open Liberty with Lantern's EAR. */
public final class Liberty implements Part {

    private static final Duration BOUND = Duration.ofMinutes(15);

    /** Liberty's own list of what it needs opened depends on the Java; from this version on the second list holds. */
    private static final int SECOND_LIST_SINCE = 24;

    private static final Pattern LEVEL = Pattern.compile(
            "info|[A-Za-z0-9_.]+(\\.\\*)?=(fine|finer|finest|info)(:[A-Za-z0-9_.]+(\\.\\*)?=(fine|finer|finest|info))*");

    private final Installation installation;
    private final Path distribution;
    private final ServerDirectory directory;
    private final PidFile pidFile;

    public Liberty(Installation installation) {
        this.installation = installation;
        this.distribution = installation
                .runtime()
                .resolve("openliberty-" + Release.current().openLiberty());
        this.directory = new ServerDirectory(installation);
        this.pidFile = new PidFile(installation.run().resolve("liberty.pid"));
    }

    @Override
    public String name() {
        return "liberty";
    }

    @Override
    public List<Integer> ports() {
        return List.of(installation.ports().http(), installation.ports().management());
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pidFile.running();
    }

    /** Where it lies once it is installed. */
    public Path distribution() {
        return distribution;
    }

    @Override
    public void install() {
        try {
            Path zip = installation
                    .servers()
                    .resolve("openliberty-runtime-" + Release.current().openLiberty() + ".zip");
            Archive.unzip(zip, distribution);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether what runs is another EAR than the one this launcher brings, or still has a benchmark's configuration. */
    public boolean isOutdated() {
        return directory.isOutdated() || directory.isMeasured();
    }

    @Override
    public void start() {
        directory.write();
        launch();
    }

    /** Starts it with more configuration, for this one time. */
    public void startMeasured(String configuration) {
        directory.write();
        directory.addMeasured(configuration);
        launch();
    }

    /**
     * Changes what the log says, while it runs.
     *
     * @param level as {@code info}, or {@code org.lantern.messaging.*=fine}
     */
    public void level(String level) {
        if (!LEVEL.matcher(level).matches()) {
            throw CannotGoOn.refused("'" + level + "' is no level; say info, or as org.lantern.messaging.*=fine");
        }
        if (process().isEmpty()) {
            throw CannotGoOn.missing("Lantern does not run; a level counts until the next start only");
        }
        directory.level(level.equals("info") ? "*=info" : "*=info:" + level);
    }

    private void launch() {
        StartLog.of(installation).clear();
        var environment = Map.of(
                "WLP_USER_DIR", directory.userDirectory().toString(),
                "WLP_OUTPUT_DIR", directory.outputDirectory().toString(),
                "LOG_DIR", installation.logs().resolve("liberty").toString());
        var process = new Launch(command(), environment, installation.home(), installation.log(name())).start();
        pidFile.remember(process.toHandle());
        Waiting.untilReady(this, process.toHandle(), BOUND);
    }

    /** What the {@code server run} script would run, without the shell in between. */
    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Java.executable(),
                "-Xms128m",
                "-Xmx" + Settings.current().number("lantern.heap") + "m",
                "-Djava.awt.headless=true"));
        command.addAll(openedModules());
        command.add("-javaagent:" + distribution.resolve("bin/tools/ws-javaagent.jar"));
        command.add("-jar");
        command.add(distribution.resolve("bin/tools/ws-server.jar").toString());
        command.add(ServerDirectory.SERVER);
        return command;
    }

    private List<String> openedModules() {
        String list = Runtime.version().feature() >= SECOND_LIST_SINCE ? "java24.options" : "java9.options";
        try (var lines = Files.lines(distribution.resolve("lib/platform/java").resolve(list))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isReady() {
        return Probe.isOk(installation.ports().management(), "/health/ready");
    }

    /** The application is refused once and for all: the server would stay up without it. */
    @Override
    public Optional<String> fault() {
        return StartLog.of(installation).fault();
    }

    @Override
    public void stop() {
        process().ifPresent(Stopping::stop);
        pidFile.forget();
    }
}
