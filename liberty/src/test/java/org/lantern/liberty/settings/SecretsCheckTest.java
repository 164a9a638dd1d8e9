package org.lantern.liberty.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsCheckTest {

    private static final String GOOD = "9f2c71ab04de88315c6a7be0d1f4432a9b0c7d1e5f6a8b2c";

    @TempDir
    private Path directory = Path.of("");

    @BeforeEach
    void giveWhatTheOperatorGives() throws IOException {
        for (var name : List.of("db-owner.password", "db-app.password", "keycloak-admin.password")) {
            put(name, GOOD, "r--------");
        }
    }

    @Test
    void what_is_there_random_and_the_owners_alone_is_taken() {
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "abcdefghijklmnopqrstuvwxyz0123456789",
                "PasswordPasswordPassword1!",
                "x9-lantern-2026-x9Q-a7vT-r0",
                "121212121212121212121212121212"
            })
    void weak_ones_are_refused_and_not_quoted(String weak) throws IOException {
        put("db-app.password", weak, "r--------");
        assertThat(check()).singleElement().satisfies(wrong -> {
            assertThat(wrong.about()).isEqualTo("db-app.password");
            assertThat(wrong.words()).doesNotContain(weak);
        });
    }

    /** What the first start makes must never keep the next one from starting. */
    @Test
    void no_random_one_is_called_weak() {
        var random = new Random(1);
        var bytes = new byte[32];
        for (var secret = 0; secret < 5_000; secret++) {
            random.nextBytes(bytes);
            assertThat(Strength.flaw(HexFormat.of().formatHex(bytes))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"r--r--r--", "r--r-----", "rw-rw----"})
    void one_that_others_may_read_is_refused(String mode) throws IOException {
        put("context.key", GOOD, mode);
        assertThat(check())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.todo()).contains("chmod 0400"));
    }

    @Test
    void the_demos_are_refused_and_what_is_missing_is_told() throws IOException {
        put("demo.password", GOOD, "r--------");
        Files.delete(directory.resolve("db-owner.password"));
        assertThat(new SecretsCheck(directory).run(Set.of("smtp.password")))
                .extracting(Wrong::about)
                .containsExactlyInAnyOrder("demo.password", "db-owner.password", "smtp.password");
    }

    private List<Wrong> check() {
        return new SecretsCheck(directory).run(Set.of());
    }

    private void put(String name, String content, String mode) throws IOException {
        Path file = directory.resolve(name);
        Files.deleteIfExists(file);
        Files.writeString(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }
}
