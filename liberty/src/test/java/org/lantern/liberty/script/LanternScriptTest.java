package org.lantern.liberty.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start script, as far as it goes without building: the tools it finds, and what it says when it does not. */
class LanternScriptTest {

    @TempDir
    private Path directory = Path.of("");

    private SmallMachine machine = new SmallMachine(directory);

    @BeforeEach
    void aSmallMachine() throws IOException {
        machine = SmallMachine.in(directory);
    }

    @Test
    void without_maven_it_says_what_to_install_and_exits_2() throws Exception {
        var end = machine.run("up");
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output()).contains("Maven 3.8").contains("install").hasLineCount(1);
    }

    @Test
    void an_old_maven_is_not_enough() throws Exception {
        machine.tool("mvn", "echo 'Apache Maven 3.6.3 (abc)'");
        var end = machine.run("up");
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output()).contains("Maven 3.8").contains("3.6").hasLineCount(1);
    }

    @Test
    void an_old_node_is_not_enough() throws Exception {
        machine.withBuildTools().tool("node", "echo v18.19.0");
        var end = machine.run("up");
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output()).contains("Node 20").contains("18.19.0").hasLineCount(1);
    }

    /** A first start unpacks the servers into what the build has left free. */
    @Test
    void a_disk_without_room_for_build_and_servers_is_told_before_anything_is_built() throws Exception {
        machine.free(3_999);
        var end = machine.run(machine.checkout("clone"), Map.of(), "up");
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output())
                .contains("disk is full", "3999 MB free", "4000 MB needed")
                .hasLineCount(1);
    }

    /** Maven ends with a colour code and no line feed, also where nobody looks. */
    @Test
    void a_build_that_fails_is_told_with_what_the_compiler_said() throws Exception {
        machine.withBuildTools().tool("mvn", """
                [ "$1" != -v ] || { echo 'Apache Maven 3.9.9 (abc)'; exit 0; }
                echo '[ERROR] Broken.java: not a statement'
                printf '\\033[0m'
                exit 7
                """);
        var end = machine.run(machine.checkout("clone"), Map.of(), "up");
        assertThat(end.exitCode()).isEqualTo(1);
        assertThat(end.output()).contains("[ERROR] Broken.java: not a statement", "the build failed");
    }

    /** {@code JAVA_HOME} names an old one; a newer JDK is installed, for it runs this test. */
    @Test
    void a_newer_jdk_beside_the_default_is_found() throws Exception {
        Path old = Files.createDirectories(directory.resolve("old/bin"));
        SmallMachine.executable(old.resolve("javac"), "exit 0");
        SmallMachine.executable(old.resolve("java"), "echo 'openjdk version \"17.0.1\"' >&2");
        machine.tool("javac", "exit 0");
        Files.createSymbolicLink(
                machine.bin().resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        var home = Map.of("JAVA_HOME", directory.resolve("old").toString());
        assertThat(machine.run(machine.checkout("clone"), home, "up").output()).doesNotContain("JDK 21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"80", "1023", "65531", "70000", "99999999999", "09080", "9080x", "-1"})
    void a_port_base_that_is_none_is_refused_in_one_line(String base) throws Exception {
        var end = machine.run(machine.checkout("clone"), Map.of("LANTERN_PORT_BASE", base), "status");
        assertThat(end.exitCode()).isEqualTo(3);
        assertThat(end.output()).contains("LANTERN_PORT_BASE", "'" + base + "'").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1024", "9080", "65530"})
    void a_port_base_within_the_range_is_taken(String base) throws Exception {
        var end = machine.run(machine.checkout("clone"), Map.of("LANTERN_PORT_BASE", base), "status");
        assertThat(end).isEqualTo(new SmallMachine.End(0, "Lantern is down.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help", "up --help", "mail --help", "test --help"})
    void help_is_given_on_a_fresh_clone_and_nothing_is_built(String asked) throws Exception {
        var end = machine.run(machine.checkout("clone"), Map.of(), asked.split(" ", -1));
        assertThat(end.exitCode()).isZero();
        assertThat(end.output())
                .contains("up [--detach]", "reset --yes", "Exit codes")
                .doesNotContain("Maven");
        assertThat(directory.resolve("home")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fly", "back-up", "--fly", ""})
    void a_verb_that_is_none_is_refused_and_nothing_is_built(String verb) throws Exception {
        var end = machine.run(machine.checkout("clone"), Map.of(), verb);
        assertThat(end.exitCode()).isEqualTo(3);
        assertThat(end.output()).contains("lantern: ").doesNotContain("Maven");
        assertThat(directory.resolve("home")).doesNotExist();
    }

    @Test
    void a_refusal_is_json_where_that_is_wanted() throws Exception {
        assertThat(machine.run("fl\"y", "--json").output())
                .contains("{\"error\":\"there is no verb 'fl\\\"y'; ./lantern --help lists them\",\"exitCode\":3}");
    }

    @Test
    void the_version_needs_no_build() throws Exception {
        assertThat(machine.run(machine.checkout("clone"), Map.of(), "--version"))
                .isEqualTo(new SmallMachine.End(0, "Lantern 1.2.3\n"));
    }

    /** A release that was unpacked has no sources, and needs neither Maven nor Node. */
    @Test
    void an_unpacked_release_says_which_it_is_and_what_it_cannot_do() throws Exception {
        var root = machine.release("unpacked");
        assertThat(machine.run(root, Map.of(), "--version")).isEqualTo(new SmallMachine.End(0, "Lantern 1.2.3\n"));
        for (var verb : List.of("test", "package")) {
            var end = machine.run(root, Map.of(), verb);
            assertThat(end.exitCode()).isEqualTo(3);
            assertThat(end.output()).contains(verb + " needs the sources").hasLineCount(1);
        }
        assertThat(machine.run(root, Map.of(), "up").output()).doesNotContain("Maven", "Node");
    }

    /** The usual filter of a container forbids user namespaces; this one has no setpriv either. */
    @Test
    void as_root_that_cannot_be_nobody_it_is_told_before_anything_is_built() throws Exception {
        machine.tool("id", "echo 0");
        machine.tool("unshare", "exit 1");
        var end = machine.run("up");
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output()).contains("root", "another user").hasLineCount(1);
    }

    @Test
    void as_root_in_a_place_that_nobody_can_enter_it_is_told_before_anything_is_built() throws Exception {
        machine.tool("id", "echo 0");
        machine.tool("unshare", "exit 1");
        machine.tool("setpriv", "[ \"$4\" = true ]");
        var end = machine.run("up");
        assertThat(end.exitCode()).isEqualTo(2);
        assertThat(end.output()).contains("nobody", "LANTERN_HOME").hasLineCount(1);
    }

    /** Positive control: with either way it goes on to the next thing that is missing. */
    @ParameterizedTest
    @ValueSource(strings = {"unshare", "setpriv"})
    void as_root_that_can_be_nobody_it_goes_on(String way) throws Exception {
        machine.tool("id", "echo 0");
        machine.tool(way, "exit 0");
        assertThat(machine.run("up").output()).contains("Maven 3.8").hasLineCount(1);
    }
}
