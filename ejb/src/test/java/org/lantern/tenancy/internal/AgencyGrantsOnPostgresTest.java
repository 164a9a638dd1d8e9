package org.lantern.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lantern.database.Database;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Statements;

/** What the application's role may change of the agencies, which stand outside the wall. */
class AgencyGrantsOnPostgresTest {
    private static final String NOT_ALLOWED = "42501";
    private static AgencyId agency;

    @BeforeAll
    static void start() {
        agency = Database.shared().agency("grants");
    }

    @Test
    void an_agency_can_be_opened() throws SQLException {
        try (Connection app = Database.shared().connect()) {
            assertThat(Statements.update(app, "update lantern.agency set state = 'live' where id = ?", agency.value()))
                    .isEqualTo(1);
        }
    }

    @Test
    void but_neither_renamed_nor_moved_nor_taken_away() throws SQLException {
        try (Connection app = Database.shared().connect()) {
            for (String change : new String[] {
                "update lantern.agency set slug = 'taken' where id = ?",
                "update lantern.agency set name = 'Other' where id = ?",
                "update lantern.agency set time_zone = 'UTC' where id = ?",
                "delete from lantern.agency where id = ?"
            }) {
                assertThatThrownBy(() -> Statements.update(app, change, agency.value()))
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED));
            }
        }
    }
}
