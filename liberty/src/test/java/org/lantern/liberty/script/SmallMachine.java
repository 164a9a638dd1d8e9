package org.lantern.liberty.script;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/**
 * A machine with what every system has and nothing else: the only directory on the path. What a test adds stands in for
 * the real tool. Nobody is root on it, and its disk has room, unless a test says otherwise.
 */
record SmallMachine(Path directory) {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> BASICS = List.of(
            "awk",
            "cat",
            "cp",
            "cut",
            "dirname",
            "find",
            "grep",
            "head",
            "ln",
            "mkdir",
            "mv",
            "printf",
            "ps",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sha256sum",
            "shasum",
            "sleep",
            "sort",
            "tail",
            "tee",
            "touch",
            "tr",
            "true");

    record End(int exitCode, String output) {}

    static SmallMachine in(Path directory) throws IOException {
        var machine = new SmallMachine(directory);
        Files.createDirectories(machine.bin());
        for (String basic : BASICS) {
            for (String place : List.of("/usr/bin/", "/bin/")) {
                if (Files.exists(Path.of(place + basic))
                        && !Files.exists(machine.bin().resolve(basic))) {
                    machine.tool(basic, "exec " + place + basic + " \"$@\"");
                }
            }
        }
        machine.free(99_999);
        machine.tool("id", "echo 1000");
        return machine;
    }

    /** What a build needs, without building anything. */
    SmallMachine withBuildTools() throws IOException {
        tool("mvn", "[ \"$1\" != -v ] || echo 'Apache Maven 3.9.9 (abc)'");
        tool("node", "case $1 in -v) echo v22.0.0 ;; -e) echo \"$3\" ;; esac");
        tool("npm", "exit 0");
        tool("chromium", "exit 0");
        return this;
    }

    void free(int megabytes) throws IOException {
        tool("df", "echo 'Filesystem 1024-blocks Used Available'; echo 'x 1 1 %d 1%% /'".formatted(megabytes * 1024L));
    }

    /** A clone of its own, with nothing to build in it. */
    Path checkout(String name) throws IOException {
        var root = Files.createDirectories(directory.resolve(name));
        for (String module : List.of("ejb", "web", "tenant-admin", "ear", "liberty", ".mvn")) {
            Files.createDirectories(root.resolve(module));
        }
        Files.writeString(root.resolve("pom.xml"), "<project>\n  <version>1.2.3</version>\n</project>\n");
        Files.copy(CHECKOUT.resolve("lantern"), root.resolve("lantern"));
        return root;
    }

    /** An unpacked release with nothing to run in it. */
    Path release(String name) throws IOException {
        var root = Files.createDirectories(directory.resolve(name));
        Files.createDirectories(root.resolve("launcher").resolve("lib"));
        Files.writeString(root.resolve("release"), "Lantern 1.2.3\n");
        Files.copy(CHECKOUT.resolve("lantern"), root.resolve("lantern"));
        return root;
    }

    End run(String... verb) throws IOException, InterruptedException {
        return run(CHECKOUT, Map.of(), verb);
    }

    End run(Path root, Map<String, String> environment, String... verb) throws IOException, InterruptedException {
        return end(begin(root, environment, verb));
    }

    Process begin(Path root, Map<String, String> environment, String... verb) throws IOException {
        var command = new java.util.ArrayList<>(
                List.of("/bin/sh", root.resolve("lantern").toString()));
        command.addAll(List.of(verb));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("LANTERN_PORT_BASE");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LANTERN_HOME", directory.resolve("home").toString());
        builder.environment().putAll(environment);
        builder.environment().put("PATH", bin().toString());
        return builder.start();
    }

    static End end(Process process) throws IOException, InterruptedException {
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new End(process.waitFor(), output);
    }

    Path bin() {
        return directory.resolve("bin");
    }

    void tool(String name, String script) throws IOException {
        executable(bin().resolve(name), script);
    }

    static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
