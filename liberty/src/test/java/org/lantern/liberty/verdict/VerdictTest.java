package org.lantern.liberty.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictTest {

    private static final TestCase PASSED = new TestCase("A", "works", Outcome.PASSED);
    private static final TestCase FAILED = new TestCase("A", "breaks", Outcome.FAILED);
    private static final TestCase SKIPPED = new TestCase("A", "waits", Outcome.SKIPPED);

    @TempDir
    private Path root = Path.of("");

    /** R1 */
    @Test
    void the_line_counts_all_three() {
        var verdict = Verdict.of(List.of(PASSED, PASSED, FAILED, SKIPPED), Set.of("A.waits"), false);
        assertThat(verdict.line()).isEqualTo("2 passed, 1 failed, 1 skipped");
    }

    /** R2 */
    @Test
    void a_skip_nobody_allowed_is_a_failure() {
        var verdict = Verdict.of(List.of(PASSED, SKIPPED), Set.of(), false);
        assertThat(verdict.line()).isEqualTo("1 passed, 1 failed, 0 skipped");
        assertThat(verdict.problems()).containsExactly("skipped without being allowed to: A.waits");
    }

    /** R3 */
    @Test
    void a_broken_build_is_a_failure_even_without_a_report() {
        assertThat(Verdict.of(List.of(), Set.of(), true).line()).isEqualTo("0 passed, 1 failed, 0 skipped");
    }

    /** R4: tests that were told not to run leave nothing, and a build that is fine with it. */
    @Test
    void a_run_without_a_test_is_a_failure() {
        assertThat(Verdict.of(List.of(), Set.of(), false).line()).isEqualTo("0 passed, 1 failed, 0 skipped");
        assertThat(Verdict.of(List.of(SKIPPED), Set.of("A.waits"), false).line())
                .isEqualTo("0 passed, 1 failed, 1 skipped");
    }

    /** R5 */
    @Test
    void the_reports_of_every_module_are_read() throws IOException {
        report("ejb/target/surefire-reports", "<testcase classname='E' name='one'/>");
        report("liberty/target/failsafe-reports", """
                <testcase classname='L' name='two'><error type='x'>no</error></testcase>
                <testcase classname='L' name='three'><skipped/></testcase>
                """);
        report("edges/door/target/surefire-reports", "<testcase classname='D' name='four'/>");
        report("liberty/target/elsewhere", "<testcase classname='L' name='not counted'/>");
        report(".lantern/data/target/surefire-reports", "<testcase classname='L' name='not counted'/>");
        for (var module : List.of("", "ejb", "liberty", "edges", "edges/door")) {
            Files.createFile(root.resolve(module).resolve("pom.xml"));
        }
        assertThat(new Reports(root).read())
                .containsExactlyInAnyOrder(
                        new TestCase("E", "one", Outcome.PASSED),
                        new TestCase("D", "four", Outcome.PASSED),
                        new TestCase("L", "two", Outcome.FAILED),
                        new TestCase("L", "three", Outcome.SKIPPED));
    }

    private void report(String directory, String cases) throws IOException {
        var place = Files.createDirectories(root.resolve(directory));
        Files.writeString(place.resolve("TEST-some.xml"), "<testsuite>" + cases + "</testsuite>");
    }
}
