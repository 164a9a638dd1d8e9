package org.lantern.liberty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {

    @TempDir
    private Path home = Path.of("");

    @AfterEach
    void nothingStays() {
        for (String name : new String[] {"home", "runtime", "launcher", "servers"}) {
            System.clearProperty("lantern." + name);
        }
    }

    @Test
    void a_fault_is_told_in_full_in_the_log() throws IOException {
        homeIs(home);
        var log = FaultLog.write(new IllegalStateException("on purpose")).orElseThrow();
        assertThat(Files.readString(log)).contains("on purpose", "FaultLogTest");
    }

    @Test
    void where_no_log_can_be_written_there_is_no_second_fault() throws IOException {
        homeIs(Files.createFile(home.resolve("a-file")));
        assertThat(FaultLog.write(new IllegalStateException("on purpose"))).isEmpty();
    }

    private static void homeIs(Path home) {
        for (String name : new String[] {"home", "runtime", "launcher", "servers"}) {
            System.setProperty("lantern." + name, home.toString());
        }
    }
}
