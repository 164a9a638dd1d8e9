package org.lantern.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.authority.DangerousAct;
import org.lantern.authority.Role;
import org.lantern.crimemap.ImportReport;
import org.lantern.crimemap.ImportState;
import org.lantern.crimemap.Reason;
import org.lantern.crimemap.RecordField;
import org.lantern.portal.LogoRefusal;

/** No screen shows a key instead of words. */
class TextsTest {
    private static final Pattern KEY = Pattern.compile("text\\(\\s*\"([a-z][A-Za-z0-9.-]*[A-Za-z0-9])\"\\s*[,)]");

    private final Set<String> texts = texts();

    @Test
    void every_key_written_out_in_a_screen_has_a_text() {
        List<String> missing = new ArrayList<>(keysIn(Path.of("src/main/java")));
        missing.addAll(keysIn(Path.of("../frame/src/main/java")));
        assertThat(missing).hasSizeGreaterThan(100);
        missing.removeAll(texts);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_word_a_capability_can_say_has_a_text() {
        assertThat(texts).containsAll(reasons()).containsAll(roles()).containsAll(fields());
        assertThat(texts)
                .containsAll(words(
                        "stepup.act.", Arrays.stream(DangerousAct.values()).map(DangerousAct::word)));
        assertThat(texts)
                .containsAll(words(
                        "import-state.", Arrays.stream(ImportState.values()).map(ImportState::code)));
        assertThat(texts)
                .containsAll(words(
                        "logo-refusal.", Arrays.stream(LogoRefusal.values()).map(LogoRefusal::code)));
        assertThat(texts)
                .containsAll(words(
                        "import-failure.",
                        Arrays.stream(ImportReport.Failure.values()).map(TextsTest::kebab)));
    }

    private static List<String> reasons() {
        return Arrays.stream(Reason.values())
                .flatMap(reason -> Stream.of("reason." + reason.code(), "reason." + reason.code() + ".words"))
                .toList();
    }

    private static List<String> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> !role.isVendors())
                .flatMap(role -> Stream.of("role." + role.word(), "role." + role.word() + ".words"))
                .toList();
    }

    private static List<String> fields() {
        return Arrays.stream(RecordField.values())
                .flatMap(field -> Stream.of("field." + field.jsonName(), "field." + field.jsonName() + ".help"))
                .toList();
    }

    private static List<String> words(String prefix, Stream<String> words) {
        return words.map(prefix::concat).toList();
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Set<String> texts() {
        Set<String> keys =
                new TreeSet<>(ResourceBundle.getBundle("texts.screens").keySet());
        keys.addAll(ResourceBundle.getBundle("texts.frame").keySet());
        return keys;
    }

    private static Set<String> keysIn(Path sources) {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }
}
