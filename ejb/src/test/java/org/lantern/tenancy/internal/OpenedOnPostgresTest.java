package org.lantern.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.database.Database;
import org.lantern.tenancy.Statements;

/** R8: what an upgrade makes of the agencies of an earlier release. */
class OpenedOnPostgresTest {
    private static final String AGENCY = """
            insert into lantern.agency (id, slug, name, kind, place, time_zone, state)
            values (gen_random_uuid(), ?, 'x', 'police', 'town', 'UTC', ?)""";

    @Test
    void agencies_that_are_live_stay_live_and_count_as_opened() throws SQLException {
        Database old = Database.before("V0160");
        try (Connection owner = old.owner()) {
            for (String state : List.of("provisioning", "live", "suspended", "leaving")) {
                Statements.update(owner, AGENCY, "old-" + state, state);
            }
        }
        old.migrateFrom("V0160");
        try (Connection owner = old.owner()) {
            assertThat(Statements.list(
                            owner,
                            row -> row.getString(1),
                            "select state || ' ' || (live_since is not null) from lantern.agency order by state"))
                    .containsExactly("leaving true", "live true", "provisioning false", "suspended true");
        }
    }
}
