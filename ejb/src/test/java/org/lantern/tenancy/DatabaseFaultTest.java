package org.lantern.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Whoever wraps what the database said, it is found. */
class DatabaseFaultTest {

    @Test
    void the_state_is_found_behind_any_wrapping() {
        var said = new SQLException("invalid byte sequence", "22021");
        assertThat(DatabaseFault.stateBehind(new DatabaseFault(said))).contains("22021");
        assertThat(DatabaseFault.stateBehind(new IllegalStateException(new RuntimeException(said))))
                .contains("22021");
        assertThat(DatabaseFault.stateBehind(new IllegalStateException(new SQLException("no state"))))
                .isEmpty();
        assertThat(DatabaseFault.stateBehind(new IllegalStateException())).isEmpty();
    }
}
