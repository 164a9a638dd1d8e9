package org.lantern.liberty.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.database.DatabaseServer;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.settings.Wrong;

/** R2 of what keeps an installation from being started, asked of a real server with roles and a database of the test's own. */
class DatabaseCheckIT {

    private static final String PASSWORD = "of-this-test-alone";

    private final Account superuser = Account.superuser(Installation.fromEnvironment(), "postgres");

    @BeforeEach
    void makeThemAsTheRunbookSays() throws SQLException {
        forget();
        run("create role check_owner login password '" + PASSWORD + "'");
        run("create role check_app login password '" + PASSWORD + "'");
        run("create database check_it owner check_owner");
        run("alter role check_owner in database check_it set search_path = lantern");
        run("alter role check_app in database check_it set search_path = lantern");
    }

    @AfterEach
    void forget() throws SQLException {
        run("drop database if exists check_it with (force)");
        run("drop role if exists check_app");
        run("drop role if exists check_owner");
    }

    @Test
    void what_the_runbook_makes_is_taken() {
        assertThat(wrong()).isEmpty();
    }

    @Test
    void r2_a_role_that_bypasses_row_level_security_is_refused() throws SQLException {
        run("alter role check_app bypassrls");
        assertThat(wrong())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.what()).contains("row-level security"));
    }

    @Test
    void r2_a_role_that_owns_tables_by_membership_is_refused() throws SQLException {
        try (var connection = account("check_owner").open();
                var statement = connection.createStatement()) {
            statement.execute("create schema lantern create table kept (id int)");
        }
        run("grant check_owner to check_app");
        assertThat(wrong())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.what()).contains("own tables"));
    }

    @Test
    void r2_a_database_that_confirms_before_it_has_written_is_refused() throws SQLException {
        run("alter role check_app set synchronous_commit = off");
        assertThat(wrong())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.what()).contains("synchronous_commit"));
    }

    @Test
    void everything_is_told_at_once() throws SQLException {
        run("alter role check_app bypassrls createrole");
        run("alter role check_app set synchronous_commit = off");
        run("alter role check_owner superuser");
        run("alter role check_app in database check_it reset search_path");
        assertThat(wrong()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void r3_one_that_lets_nobody_in_is_told_without_the_password() {
        var nobody = new Account(server(), "check_it", "check_app", "another-password");
        assertThat(new DatabaseCheck(nobody, Optional.empty()).run())
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.words())
                        .contains("does not let check_app in")
                        .doesNotContain("another-password"));
    }

    private List<Wrong> wrong() {
        return new DatabaseCheck(account("check_app"), Optional.of(account("check_owner"))).run();
    }

    private Account account(String role) {
        return new Account(server(), "check_it", role, PASSWORD);
    }

    private DatabaseServer server() {
        return superuser.server();
    }

    private void run(String sql) throws SQLException {
        try (var connection = superuser.open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
