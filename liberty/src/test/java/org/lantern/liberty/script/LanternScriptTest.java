package org.lantern.liberty.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script, as far as it goes without building: the tools it finds, and what it says when it does not. */
class LanternScriptTest {

    private static final Path SCRIPT = Path.of("..", "lantern").toAbsolutePath().normalize();
    private static final List<String> BASICS = List.of(
            "sh",
            "dirname",
            "sed",
            "head",
            "cut",
            "df",
            "awk",
            "find",
            "sort",
            "cat",
            "mkdir",
            "readlink",
            "id",
            "grep",
            "sha256sum",
            "rm",
            "cp",
            "tail",
            "printf");

    @TempDir
    private Path directory = Path.of("");

    @Test
    void without_maven_it_says_what_to_install_and_exits_2() throws Exception {
        var end = run("up", Map.of());
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output()).contains("Maven 3.8").contains("install").hasLineCount(1);
    }

    @Test
    void an_old_maven_is_not_enough() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.6.3 (abc)'");
        var end = run("up", Map.of());
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output()).contains("Maven 3.8").contains("3.6").hasLineCount(1);
    }

    @Test
    void an_old_node_is_not_enough() throws Exception {
        tool("mvn", "echo 'Apache Maven 3.9.9 (abc)'");
        tool("node", "echo v18.19.0");
        var end = run("up", Map.of());
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output()).contains("Node 20").contains("18.19.0").hasLineCount(1);
    }

    @Test
    void a_disk_without_room_is_told_before_anything_is_built() throws Exception {
        tool("df", "echo 'Filesystem 1024-blocks Used Available'; echo 'x 1000 1000 2048 100% /'");
        var end = run("up", Map.of());
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output()).contains("disk is full").hasLineCount(1);
    }

    /** {@code JAVA_HOME} names an old one; a newer JDK is installed, for it runs this test. */
    @Test
    void a_newer_jdk_beside_the_default_is_found() throws Exception {
        Path old = Files.createDirectories(directory.resolve("old/bin"));
        executable(old.resolve("javac"), "exit 0");
        executable(old.resolve("java"), "echo 'openjdk version \"17.0.1\"' >&2");
        tool("javac", "exit 0");
        Files.createSymbolicLink(bin().resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        var end = run("up", Map.of("JAVA_HOME", directory.resolve("old").toString()));
        assertThat(end.output()).doesNotContain("JDK 21");
    }

    private record End(int exitCode, String output) {}

    private End run(String verb, Map<String, String> environment) throws IOException, InterruptedException {
        for (String basic : BASICS) {
            Path real = real(basic);
            if (Files.exists(real) && !Files.exists(bin().resolve(basic))) {
                tool(basic, "exec " + real + " \"$@\"");
            }
        }
        var builder = new ProcessBuilder("/bin/sh", SCRIPT.toString(), verb).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("LANTERN_HOME", directory.resolve("home").toString());
        builder.environment().putAll(environment);
        builder.environment().put("PATH", bin().toString());
        var process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new End(process.waitFor(), output);
    }

    private static Path real(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(place -> Path.of(place, tool))
                .filter(Files::exists)
                .findFirst()
                .orElse(Path.of("/nowhere"));
    }

    private Path bin() throws IOException {
        return Files.createDirectories(directory.resolve("bin"));
    }

    private void tool(String name, String script) throws IOException {
        executable(bin().resolve(name), script);
    }

    private static void executable(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
