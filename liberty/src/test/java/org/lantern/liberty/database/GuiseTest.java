package org.lantern.liberty.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuiseTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void whoever_we_are_the_program_is_not_run_as_root() throws Exception {
        assertThat(said(Guise.ofThisMachine().command(List.of("id", "-u")))).isNotEqualTo("0");
    }

    @Test
    void as_ourselves_nothing_is_put_before_the_program() {
        assertThat(Guise.OURSELVES.command(List.of("initdb", "-D", "x"))).containsExactly("initdb", "-D", "x");
    }

    /** In a container without user namespaces; looking on is done as nobody too, for its root may not look. */
    @Test
    void where_namespaces_are_forbidden_it_is_the_user_nobody() {
        assertThat(Guise.NOBODY.command(List.of("postgres")))
                .containsExactly("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "postgres");
        assertThat(Guise.NOBODY.onlooker(List.of("sh"))).startsWith("setpriv");
        assertThat(Guise.NAMESPACE.onlooker(List.of("sh"))).containsExactly("sh");
    }

    /** A data directory made by one means is served by the other: only root can give, and then everything goes along. */
    @Test
    void files_go_to_whom_the_program_runs_as_and_come_back() throws IOException {
        var inside = Files.createFile(
                Files.createDirectory(directory.resolve("base")).resolve("1"));
        var owner = Files.getOwner(directory);
        Ownership.give(directory, Guise.OURSELVES);
        assertThat(Files.getOwner(inside)).isEqualTo(owner);
        if ("root".equals(System.getProperty("user.name"))) {
            Ownership.give(directory, Guise.NOBODY);
            assertThat(Files.getOwner(inside).getName()).isEqualTo("nobody");
            Ownership.give(directory, Guise.NAMESPACE);
            assertThat(Files.getOwner(inside)).isEqualTo(owner);
        }
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        process.waitFor();
        return said.strip();
    }
}
