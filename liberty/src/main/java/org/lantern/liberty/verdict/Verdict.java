package org.lantern.liberty.verdict;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a test run came to.
 *
 * @param problems one line for every failed test, unlisted skip and broken build, and for a run without a test
 */
record Verdict(long passed, long failed, long skipped, List<String> problems) {

    static Verdict of(List<TestCase> cases, Set<String> allowedSkips, boolean buildBroke) {
        var problems = new ArrayList<String>();
        cases.stream()
                .filter(test -> test.outcome() == Outcome.FAILED)
                .forEach(test -> problems.add("failed: " + test.fullName()));
        cases.stream()
                .filter(test -> test.outcome() == Outcome.SKIPPED && !allowedSkips.contains(test.fullName()))
                .forEach(test -> problems.add("skipped without being allowed to: " + test.fullName()));
        if (buildBroke) {
            problems.add("the build broke; its own lines above say where");
        }
        long passed =
                cases.stream().filter(test -> test.outcome() == Outcome.PASSED).count();
        if (passed == 0 && problems.isEmpty()) {
            problems.add("no test passed: none was run");
        }
        long allowed = cases.stream()
                .filter(test -> test.outcome() == Outcome.SKIPPED && allowedSkips.contains(test.fullName()))
                .count();
        return new Verdict(passed, problems.size(), allowed, problems);
    }

    String line() {
        return passed + " passed, " + failed + " failed, " + skipped + " skipped";
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("passed", passed)
                .add("failed", failed)
                .add("skipped", skipped)
                .add("problems", Json.createArrayBuilder(problems))
                .build();
    }

    /** Arguments: the checkout, the list of allowed skips, Maven's exit code, and {@code --json} when wanted. */
    public static void main(String[] arguments) throws IOException {
        var allowed = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toSet());
        var cases = new Reports(Path.of(arguments[0])).read();
        var verdict = of(cases, allowed, !arguments[2].equals("0"));
        if (List.of(arguments).contains("--json")) {
            System.out.println(verdict.json());
        } else {
            verdict.problems.forEach(System.out::println);
            System.out.println(verdict.line());
        }
        System.exit(verdict.failed == 0 ? 0 : 1);
    }
}
