package org.lantern.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.fleet.ApplicationState;
import org.lantern.tenancy.AgencyState;

/** No screen of the vendor shows a key instead of words. */
class TextsTest {
    private static final Pattern KEY = Pattern.compile("text\\(\\s*\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");
    private static final Pattern STEP_NAME = Pattern.compile("String name\\(\\) \\{\\s*return \"([a-z-]+)\"");

    private final Set<String> texts = texts();

    @Test
    void every_key_written_out_in_a_screen_has_a_text() {
        Set<String> keys = found(Path.of("src/main/java"), "", KEY);
        keys.addAll(found(Path.of("../frame/src/main/java"), "", KEY));

        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(texts).containsAll(keys);
    }

    @Test
    void every_provisioning_step_has_a_text() {
        Set<String> steps = found(Path.of("../../ejb/src/main/java"), "implements ProvisioningStep", STEP_NAME);

        assertThat(steps).hasSizeGreaterThanOrEqualTo(4);
        assertThat(texts).containsAll(steps.stream().map("step."::concat).toList());
        assertThat(texts).contains("step-state.waiting", "step-state.done", "step-state.failed");
    }

    @Test
    void every_state_has_a_text() {
        assertThat(texts)
                .containsAll(Arrays.stream(AgencyState.values())
                        .map(state -> "agency-state." + state.word())
                        .toList());
        for (ApplicationState state : ApplicationState.values()) {
            assertThat(texts)
                    .contains(
                            "application-state." + state.word(),
                            "applications.empty." + state.word(),
                            "applications.empty." + state.word() + ".words");
        }
    }

    private static Set<String> texts() {
        Set<String> keys =
                new TreeSet<>(ResourceBundle.getBundle("texts.screens").keySet());
        keys.addAll(ResourceBundle.getBundle("texts.frame").keySet());
        return keys;
    }

    /** The first group of {@code what} in every source that holds {@code sign}. */
    private static Set<String> found(Path sources, String sign, Pattern what) {
        Set<String> all = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                if (source.contains(sign)) {
                    what.matcher(source)
                            .results()
                            .map((MatchResult found) -> found.group(1))
                            .forEach(all::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
