package org.lantern.liberty.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartLogTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void an_application_that_will_not_start_is_told_in_the_servers_words() throws IOException {
        Files.writeString(file(), """
                {"message":"CWWKZ0018I: Starting application lantern.","loglevel":"AUDIT"}
                {"message":"CWWKZ0002E: An exception occurred: no bean\\nof this type\\nat\\nplace\\nand more","loglevel":"ERROR"}
                """);
        assertThat(log().fault()).contains("CWWKZ0002E: An exception occurred: no bean of this type at place");
    }

    @Test
    void a_server_that_only_starts_slowly_has_no_fault() throws IOException {
        assertThat(log().fault()).isEmpty();
        Files.writeString(file(), "{\"message\":\"CWWKZ0018I: Starting application lantern.\"}\n");
        assertThat(log().fault()).isEmpty();
    }

    /** Otherwise the fault of the run before would end this one. */
    @Test
    void the_run_before_is_put_aside() throws IOException {
        Files.writeString(file(), "{\"message\":\"CWWKZ0002E: old\"}\n");
        log().clear();
        assertThat(log().fault()).isEmpty();
        assertThat(directory.resolve("liberty-before.log")).content().contains("old");
    }

    private StartLog log() {
        return new StartLog(file());
    }

    private Path file() {
        return directory.resolve("liberty.log");
    }
}
