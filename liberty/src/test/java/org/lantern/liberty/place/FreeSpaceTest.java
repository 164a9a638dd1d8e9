package org.lantern.liberty.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FreeSpaceTest {

    private static final long MEGABYTE = 1024L * 1024L;

    /** What the script found to be enough must not be found too little after the build. */
    @Test
    void the_start_script_asks_for_the_same() throws IOException {
        assertThat(Files.readAllLines(Path.of("..", "lantern")))
                .contains("servers_mb=" + FreeSpace.FIRST_START / MEGABYTE)
                .contains("later_mb=" + FreeSpace.LATER_START / MEGABYTE);
    }
}
