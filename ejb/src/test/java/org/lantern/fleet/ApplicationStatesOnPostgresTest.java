package org.lantern.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lantern.database.Database;

/** The table takes every state the fleet knows, and no other. */
class ApplicationStatesOnPostgresTest {

    @ParameterizedTest
    @EnumSource(ApplicationState.class)
    void each_state_can_be_kept(ApplicationState state) throws SQLException {
        assertThat(insert(state.word(), "Which bank?", "Both")).isEqualTo(1);
    }

    @Test
    void an_unknown_state_and_an_endless_answer_cannot() {
        assertThatThrownBy(() -> insert("forgotten", "q", "a")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> insert("asked", "q", "a".repeat(2_001))).isInstanceOf(SQLException.class);
    }

    private static int insert(String state, String question, String answer) throws SQLException {
        try (Connection application = Database.shared().connect();
                PreparedStatement row = application.prepareStatement("""
                        insert into lantern.application (id, name, kind, place, time_zone, slug, jurisdiction,
                            administrator_name, administrator_email, state, submitted_at, question, answer)
                        values (?, 'n', 'k', 'p', 'z', ?, '{}', 'a', 'a@b.example', ?, now(), ?, ?)""")) {
            UUID id = UUID.randomUUID();
            row.setObject(1, id);
            row.setString(2, id.toString());
            row.setString(3, state);
            row.setString(4, question);
            row.setString(5, answer);
            return row.executeUpdate();
        }
    }
}
