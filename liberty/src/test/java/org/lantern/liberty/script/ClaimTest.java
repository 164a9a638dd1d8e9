package org.lantern.liberty.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.liberty.process.Waiting;

/** What only one command may do at a time in a checkout or on a machine, with a Maven that waits to be let go. */
class ClaimTest {

    private static final String PORTS = "-Dlantern.test.port-base=";

    @TempDir
    private Path directory = Path.of("");

    private SmallMachine machine = new SmallMachine(directory);
    private final List<Process> begun = new ArrayList<>();

    @BeforeEach
    void aMachineWhoseMavenWaits() throws IOException {
        machine = SmallMachine.in(directory).withBuildTools();
        machine.tool("mvn", """
                [ "$1" != -v ] || { echo 'Apache Maven 3.9.9 (abc)'; exit 0; }
                printf '%%s\\n' "$@" >>"$PWD/asked"
                while [ ! -f '%s' ]; do sleep 0.1; done
                exit 1
                """.formatted(directory.resolve("go")));
    }

    @AfterEach
    void nobodyWaits() throws Exception {
        Files.writeString(directory.resolve("go"), "");
        for (var process : begun) {
            SmallMachine.end(process);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "test"})
    void while_one_builds_or_tests_another_is_refused_also_with_another_home(String first) throws Exception {
        var clone = machine.checkout("clone");
        var building = begin(clone, first);
        for (var verb : List.of("up", "test")) {
            var other = Map.of("LANTERN_HOME", directory.resolve("other").toString());
            var end = machine.run(clone, other, verb);
            assertThat(end.exitCode()).as(verb).isEqualTo(3);
            assertThat(end.output())
                    .contains("process " + building.pid(), "building or testing")
                    .hasLineCount(1);
        }
    }

    @Test
    void whoever_ends_lets_go() throws Exception {
        var clone = machine.checkout("clone");
        var building = begin(clone, "up");
        assertThat(claim(clone)).as("positive control").isSymbolicLink();
        Files.writeString(directory.resolve("go"), "");
        assertThat(SmallMachine.end(building).exitCode()).isEqualTo(1);
        assertThat(Files.exists(claim(clone), LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    /** The pid of the killed one has been given to somebody else, who lives. */
    @Test
    void the_claim_of_one_that_was_killed_does_not_hold_for_whoever_has_its_pid_now() throws Exception {
        var clone = machine.checkout("clone");
        Files.createDirectories(clone.resolve("target"));
        Files.createSymbolicLink(claim(clone), Path.of(ProcessHandle.current().pid() + "@1"));
        var building = begin(clone, "up");
        assertThat(Files.readSymbolicLink(claim(clone)).toString()).startsWith(building.pid() + "@");
    }

    @Test
    void two_checkouts_that_test_at_once_take_different_ports() throws Exception {
        var one = machine.checkout("one");
        var two = machine.checkout("two");
        begin(one, "test");
        begin(two, "test");
        assertThat(ports(one)).isNotEqualTo(ports(two));
    }

    private Process begin(Path clone, String verb) throws IOException {
        var home = Map.of("LANTERN_HOME", clone.resolve("home").toString(), "LANTERN_PORT_BASE", "41000");
        var process = machine.begin(clone, home, verb);
        begun.add(process);
        assertThat(Waiting.until(Duration.ofSeconds(60), () -> Files.exists(clone.resolve("asked"))))
                .isTrue();
        return process;
    }

    private static String ports(Path clone) throws IOException {
        return Files.readAllLines(clone.resolve("asked")).stream()
                .filter(argument -> argument.startsWith(PORTS))
                .findFirst()
                .orElseThrow();
    }

    private static Path claim(Path clone) {
        return clone.resolve("target/lantern-builds");
    }
}
