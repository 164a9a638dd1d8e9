package org.lantern.liberty.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;

class VariablesTest {

    @TempDir
    private Path home = Path.of("");

    /** R8 */
    @Test
    void every_address_follows_the_port_base() {
        var values = variables(home).values();
        assertThat(values)
                .containsEntry("lantern.public.port", "9380")
                .containsEntry("lantern.identity.public-url", "http://id.localhost:9381")
                .containsEntry("lantern.identity.internal-url", "http://127.0.0.1:9381")
                .containsEntry("lantern.database.port", "9382")
                .containsEntry("lantern.mail.smtp-port", "9383")
                .containsEntry("lantern.management.port", "9384");
    }

    @Test
    void the_file_with_its_passwords_is_readable_by_its_owner_alone_and_well_formed() throws IOException {
        Path file = home.resolve("variables.xml");
        variables(home.resolve("a&b")).write(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file).content().contains("a&amp;b").doesNotContain("a&b/");
    }

    private static Variables variables(Path home) {
        return new Variables(new Installation(home, home, home, home, new Ports(9380)));
    }
}
