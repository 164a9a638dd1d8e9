package org.lantern.liberty.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.liberty.running.RunningLantern;

/** Row-level security is on, everywhere, and the check that says so can fail (tenancy R3). */
class WallCatalogueIT {
    private static final WallCatalogue CATALOGUE =
            new WallCatalogue("lantern_app", Set.copyOf(Listed.names("outside-the-wall.txt")));

    @Test
    void the_database_has_no_hole() throws SQLException {
        try (var connection = RunningLantern.shared().database("lantern_owner").open()) {
            assertThat(CATALOGUE.holes(connection)).isEmpty();
            assertThat(WallCatalogue.tables(connection)).hasSizeGreaterThan(12);
        }
    }

    /** Each is a mistake that a migration could make. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            drop policy agency_wall on lantern.membership                              | has not exactly the policy
            alter table lantern.membership no force row level security                 | has no forced row-level security
            alter table lantern.audit_entry disable row level security                 | has no forced row-level security
            create policy help on lantern.invitation for select using (true)           | has not exactly the policy
            alter policy agency_wall on lantern.outbox with check (true)               | has not exactly the policy
            create table lantern.note (id uuid primary key, text text)                 | has no forced row-level security
            alter table lantern.membership add unique (email)                          | does not begin with tenant_id
            alter table lantern.invitation drop constraint invitation_pkey             | has no primary key
            create view lantern.everyone as select * from lantern.membership           | with its owner's rights
            create function app.all_mail() returns bigint language sql security definer as 'select count(*) from lantern.outbox' | runs with its owner's rights
            grant truncate on lantern.audit_entry to lantern_app                       | may empty
            grant select on app.context_key to lantern_app                             | may read the context key
            grant create on schema lantern to lantern_app                              | may create in lantern
            alter table lantern.invitation add column twin uuid; alter table lantern.published_version add column id uuid; create unique index on lantern.published_version (tenant_id, id); alter table lantern.published_version add constraint twin_key unique (id); alter table lantern.invitation add foreign key (twin) references lantern.published_version (id) | without the agency
            """)
    void a_seeded_fault_turns_it_red(String fault, String told) throws SQLException {
        try (var database = ScratchDatabase.on(RunningLantern.shared().installation())) {
            database.breakWith(fault);
            try (var connection = database.owner().open()) {
                assertThat(CATALOGUE.holes(connection)).anyMatch(hole -> hole.contains(told));
            }
        }
    }

    /** Roles belong to the whole server, so this one is tried on a role of its own. */
    @Test
    void a_role_that_bypasses_row_level_security_turns_it_red() throws SQLException {
        try (var database = ScratchDatabase.on(RunningLantern.shared().installation())) {
            database.asSuperuser("create role scratch_bypass bypassrls");
            try (var connection = database.owner().open()) {
                assertThat(new WallCatalogue("scratch_bypass", Set.of()).holes(connection))
                        .contains("scratch_bypass could step around the wall");
            } finally {
                database.asSuperuser("drop role scratch_bypass");
            }
        }
    }

    @Test
    void a_context_that_is_not_signed_for_this_backend_is_an_error() throws SQLException {
        try (var database = ScratchDatabase.on(RunningLantern.shared().installation())) {
            var agencies = database.agencies(2);
            try (var one = database.application().open();
                    var other = database.application().open()) {
                one.setAutoCommit(false);
                database.bind(one, agencies.getFirst());
                var signed = setting(one);
                assertThat(count(one)).as("positive control").isZero();
                other.setAutoCommit(false);
                for (var forged : Set.of(
                        signed,
                        agencies.getLast() + signed.substring(36),
                        agencies.getFirst().toString(),
                        signed.toUpperCase(java.util.Locale.ROOT))) {
                    set(other, forged);
                    assertThatThrownBy(() -> count(other)).hasMessageContaining("not signed");
                    other.rollback();
                }
            }
        }
    }

    private static String setting(java.sql.Connection connection) throws SQLException {
        try (var answer = connection.createStatement().executeQuery("select current_setting('app.agency')")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void set(java.sql.Connection connection, String setting) throws SQLException {
        try (var set = connection.prepareStatement("select set_config('app.agency', ?, true)")) {
            set.setString(1, setting);
            set.execute();
        }
    }

    private static long count(java.sql.Connection connection) throws SQLException {
        try (var answer = connection.createStatement().executeQuery("select count(*) from lantern.membership")) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
