package org.lantern.liberty.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.place.ReleaseNumber;

/** R1, R2 */
class LandedMigrationsTest {
    private static final Path SCRIPTS = Path.of("../ejb/src/main/resources/db/migration");
    private static final Path NOTES = Path.of("../docs/release-notes");
    private static final String RELEASE = "release ";

    /** What a release before relies on and a later one may take away. */
    private static final Pattern CONTRACTS = Pattern.compile(
            "drop\\s+(table|column|view|function|schema)|\\brename\\b|alter\\s+column\\s+\\w+\\s+(type|set\\s+(data\\s+type|not\\s+null))|drop\\s+default|revoke",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RAISES = Pattern.compile("update\\s+release\\.floor", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    @Test
    void r1_what_has_been_landed_is_there_as_it_was() throws IOException {
        var landed = landed();
        assertThat(landed).hasSizeGreaterThan(20);
        assertThat(present()).containsAllEntriesOf(landed);
    }

    @Test
    void r1_nothing_was_put_in_between() throws IOException {
        var landed = landed();
        var newest = landed.keySet().stream().max(String::compareTo).orElseThrow();
        assertThat(present().keySet().stream().filter(script -> script.compareTo(newest) <= 0))
                .containsExactlyInAnyOrderElementsOf(landed.keySet());
    }

    /** Whoever numbers the next release is reminded here to add what the last one brought. */
    @Test
    void r1_the_list_goes_up_to_the_release_before_this() throws IOException {
        var listed = lines().stream()
                .filter(line -> line.startsWith(RELEASE))
                .map(line -> ReleaseNumber.parse(line.substring(RELEASE.length())))
                .toList();
        try (var notes = Files.list(NOTES)) {
            var before = notes.map(note -> note.getFileName().toString())
                    .filter(name -> name.matches("\\d.*\\.md"))
                    .map(name -> ReleaseNumber.parse(name.replace(".md", "")))
                    .filter(number -> number.compareTo(ReleaseNumber.current()) < 0)
                    .max(ReleaseNumber::compareTo)
                    .orElseThrow();
            assertThat(listed).containsExactly(before);
        }
    }

    @Test
    void r2_what_takes_something_away_raises_the_floor() throws IOException {
        var landed = landed();
        try (var scripts = Files.list(SCRIPTS)) {
            assertThat(scripts.filter(
                            script -> !landed.containsKey(script.getFileName().toString())))
                    .allSatisfy(script -> assertThat(takesAwaySilently(Files.readString(script)))
                            .as(script.getFileName().toString())
                            .isFalse());
        }
    }

    @Test
    void r2_positive_control() {
        assertThat(takesAwaySilently("alter table lantern.agency drop column place;"))
                .isTrue();
        assertThat(takesAwaySilently("alter table lantern.agency rename to body;"))
                .isTrue();
        assertThat(takesAwaySilently("update release.floor set oldest = '1.0.0'; drop table lantern.agency;"))
                .isFalse();
        assertThat(takesAwaySilently("-- drop table\ncreate table lantern.x (id uuid);"))
                .isFalse();
    }

    private static boolean takesAwaySilently(String script) {
        var statements = COMMENT.matcher(script).replaceAll("");
        return CONTRACTS.matcher(statements).find()
                && !RAISES.matcher(statements).find();
    }

    private static Map<String, String> landed() throws IOException {
        return lines().stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith(RELEASE))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));
    }

    private static List<String> lines() throws IOException {
        try (var in = Objects.requireNonNull(LandedMigrationsTest.class.getResourceAsStream("landed-migrations.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static Map<String, String> present() throws IOException {
        try (var scripts = Files.list(SCRIPTS)) {
            var found = new TreeMap<String, String>();
            scripts.forEach(script -> found.put(script.getFileName().toString(), sum(script)));
            return found;
        }
    }

    private static String sum(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
