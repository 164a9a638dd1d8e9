package org.lantern.liberty.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProcStatTest {

    private static final String LINE =
            "4711 (a) b (c) %s 1 4711 4700 0 -1 4194304 1 0 0 0 1 2 0 0 20 0 1 0 987654 1000 20 0 0";

    @Test
    void a_name_may_hold_brackets_and_spaces() {
        assertThat(ProcStat.parse(LINE.formatted("S"))).isEqualTo(new ProcStat('S', 4700, 987_654));
    }

    /** Nobody collects it in a container whose first process is no init; it must not count as running for ever. */
    @Test
    void one_that_only_waits_to_be_collected_has_ended() {
        assertThat(ProcStat.parse(LINE.formatted("Z")).hasEnded()).isTrue();
        assertThat(ProcStat.parse(LINE.formatted("S")).hasEnded()).isFalse();
        assertThat(Running.is(ProcessHandle.current())).as("positive control").isTrue();
    }
}
