package org.lantern.liberty.crash;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;
import org.lantern.liberty.process.PidFile;

/**
 * A Lantern of its own beside the shared one: own data, own ports, the same build and the same unpacked servers. Worked
 * through its command line alone.
 */
record Checkout(Installation installation) {
    private static final int NEXT_PORTS = 20;
    private static final long BOUND_MINUTES = 12;

    /** What a verb ended with. */
    record Outcome(int exitCode, String out, String err) {
        JsonObject json() {
            try (var reader = Json.createReader(new StringReader(out))) {
                return reader.readObject();
            }
        }
    }

    /** Its home is where {@code ./lantern test} looks for what to stop, should a test be killed. */
    static Checkout beside(Installation shared) {
        var home = Path.of("target/crash-stack").toAbsolutePath();
        var ports = new Ports(shared.ports().base() + NEXT_PORTS);
        return new Checkout(new Installation(home, shared.runtime(), shared.launcher(), shared.servers(), ports));
    }

    Outcome run(String... verb) throws IOException, InterruptedException {
        var out = Files.createTempFile("lantern", ".out");
        var err = Files.createTempFile("lantern", ".err");
        var process = process(verb)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(BOUND_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("./lantern " + String.join(" ", verb) + " did not end");
        }
        return new Outcome(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** A verb that stays, as in a terminal. */
    Attached begin(String... verb) throws IOException {
        var said = Files.createTempFile("lantern", ".said");
        return new Attached(
                process(verb)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start(),
                said);
    }

    private ProcessBuilder process(String... verb) {
        var process = new ProcessBuilder(command(verb));
        process.environment().put("LANTERN_CONSOLE_IDLE", OpenTab.IDLE.toString());
        process.environment().put("LANTERN_CONSOLE_ABSOLUTE", OpenTab.ABSOLUTE.toString());
        return process;
    }

    /** What the script runs once it has found the tools and built. */
    private List<String> command(String... verb) {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-Djdk.httpclient.allowRestrictedHeaders=host,connection",
                "-Dlantern.home=" + installation.home(),
                "-Dlantern.runtime=" + installation.runtime(),
                "-Dlantern.launcher=" + installation.launcher(),
                "-Dlantern.servers=" + installation.servers(),
                "-Dlantern.port-base=" + installation.ports().base(),
                "-cp",
                installation.launcher() + "/lib/*",
                "org.lantern.liberty.Lantern"));
        command.addAll(List.of(verb));
        return command;
    }

    JsonObject status() throws IOException, InterruptedException {
        return run("status", "--json").json();
    }

    /** The processes whose command line names this home. */
    List<ProcessHandle> processes() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(installation.home().toString()))
                        .isPresent())
                .toList();
    }

    /** kill -9; returns when the process is gone. */
    void kill(String part) {
        var process =
                new PidFile(installation.run().resolve(part + ".pid")).running().orElseThrow();
        process.destroyForcibly();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    }
}
