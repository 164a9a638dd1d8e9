package org.lantern.liberty.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {

    @TempDir
    private Path home = Path.of("");

    @Test
    void it_is_let_go_after_the_work_even_when_that_fails() {
        var worked = new AtomicBoolean();
        try {
            Lock.during(installation(), () -> {
                worked.set(true);
                throw CannotGoOn.failed("on purpose");
            });
        } catch (CannotGoOn expected) {
            assertThat(expected.exitCode()).isEqualTo(ExitCode.FAILED);
        }
        assertThat(worked).isTrue();
        assertThat(Lock.isHeld(installation())).isFalse();
    }

    private Installation installation() {
        return new Installation(home, home, home, home, new Ports(9080));
    }
}
