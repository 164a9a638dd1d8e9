package org.lantern.liberty.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R5 */
class SecretsTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void a_secret_is_made_once_and_stays() {
        var made = secrets().secret("some.key");
        assertThat(made).hasSize(64).matches("[0-9a-f]+");
        assertThat(secrets().secret("some.key")).isEqualTo(made);
    }

    @Test
    void every_secret_is_another() {
        assertThat(secrets().secret("one.key")).isNotEqualTo(secrets().secret("other.key"));
    }

    @Test
    void only_the_owner_may_read_it_and_nobody_may_write_it() throws IOException {
        secrets().secret("some.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file("some.key"))))
                .isEqualTo("r--------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(secrets().directory())))
                .isEqualTo("rwx------");
    }

    @Test
    void the_context_key_has_256_bits() {
        assertThat(secrets().contextKey()).hasSize(32);
    }

    private Secrets secrets() {
        return new Secrets(directory.resolve("secrets"));
    }

    private Path file(String name) {
        return secrets().directory().resolve(name);
    }
}
