package org.lantern.liberty.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.database.Migrations;
import org.lantern.liberty.database.Postgresql;
import org.lantern.liberty.database.Preparation;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Trees;
import org.lantern.liberty.process.Waiting;
import org.lantern.liberty.running.RunningLantern;

/**
 * The data of the release before, as that release itself wrote it – its demo cities, an agency in trial, open invitations, a
 * draft, questions to applicants, an import that a crash cut short –, lifted to this one on a database server of its own.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LiftIT {
    private static final String LAST_OF_THE_RELEASE_BEFORE = "0250";
    private static final int PORTS_BESIDE = 40;

    private static Installation installation = RunningLantern.shared().installation();
    private static Postgresql server = new Postgresql(installation);
    private static Map<String, PreviousRelease.Content> before = Map.of();

    @BeforeAll
    static void theReleaseBefore() throws IOException, SQLException {
        var shared = RunningLantern.shared().installation();
        var home = Path.of("target/lift-home").toAbsolutePath();
        Trees.delete(home);
        installation = new Installation(
                Files.createDirectories(home),
                shared.runtime(),
                shared.launcher(),
                shared.servers(),
                new Ports(shared.ports().base() + PORTS_BESIDE));
        server = new Postgresql(installation);
        server.install();
        server.start();
        new Preparation(server.superuser(), installation.secrets()).run(() -> {});
        migrations().migrateTo(LAST_OF_THE_RELEASE_BEFORE);
        var release = new PreviousRelease(superuser(), "release-0.3.0.zip");
        release.load();
        before = release.content();
        assertThat(before).containsKeys("lantern.offence_record", "lantern.import_chunk", "lantern.due_work");
        assertThat(Objects.requireNonNull(before.get("lantern.audit_link")).rows())
                .isGreaterThan(100);
    }

    @AfterAll
    static void nothingIsLeft() {
        server.stop();
    }

    /** R3: and looking changes nothing. */
    @Test
    @Order(1)
    void the_plan_names_what_is_to_be_done_and_what_speaks_against_it() throws SQLException {
        var pending = migrations().pending();
        assertThat(pending)
                .isNotEmpty()
                .allMatch(migration -> !migration.script().isBlank());
        assertThat(migrations().schema()).contains(LAST_OF_THE_RELEASE_BEFORE);
        var findings = Preflight.of(installation, Instant.now(), Optional.empty());
        assertThat(findings).extracting(Preflight.Finding::name).contains("disk", "backup", "transactions");
        assertThat(findings)
                .filteredOn(finding -> !finding.isGood())
                .singleElement()
                .satisfies(finding -> assertThat(finding.words()).contains("there is none", "./lantern backup"));
        try (var open = superuser().open()) {
            assertThat(Touched.by("alter table lantern.offence_record add column x int", open))
                    .singleElement()
                    .satisfies(touched -> assertThat(touched.bytes()).isGreaterThan(1_000_000));
        }
    }

    /** R6: killed when everything of the migration is done and nothing committed, at every one of them. */
    @Test
    @Order(2)
    void killed_in_each_migration_and_run_again_every_row_is_as_it_was() throws Exception {
        var schema = LAST_OF_THE_RELEASE_BEFORE;
        for (var migration : migrations().pending()) {
            killedWhileMigratingTo(migration.version());
            assertThat(migrations().schema()).contains(schema);
            migrations().migrateTo(migration.version());
            schema = migration.version();
        }
        assertThat(migrations().pending()).isEmpty();
        assertThat(new PreviousRelease(superuser(), "release-0.3.0.zip").content())
                .isEqualTo(before);
    }

    private static void killedWhileMigratingTo(String version) throws SQLException {
        try (var holder = superuser().open()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("lock table flyway.flyway_schema_history in share row exclusive mode");
            var migrating = CompletableFuture.runAsync(() -> migrations().migrateTo(version));
            assertThat(Waiting.until(Duration.ofSeconds(60), () -> terminated() > 0))
                    .as("the migration came to its end")
                    .isTrue();
            assertThatThrownBy(migrating::join)
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(CannotGoOn.class);
            holder.rollback();
        }
    }

    /** Only what waits to write that it is done. */
    private static long terminated() {
        try (var connection = superuser().open();
                var answer = connection.createStatement().executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where usename = 'lantern_owner' and wait_event_type = 'Lock'
                          and query ilike '%flyway_schema_history%'""")) {
            answer.next();
            return answer.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** R5, R8 */
    @Test
    @Order(3)
    void what_was_done_is_written_down_and_one_that_was_killed_is_told_as_such() {
        var book = new Book(installation);
        assertThat(book.history()).isEmpty();
        assertThat(book.askToStop()).as("there is none").isFalse();
        book.lay();
        var killed = book.begin("0.3.0", "0.4.0");
        book.beginStep(killed, 1, "migration 0300");
        assertThat(book.isStopAsked(killed)).isFalse();
        assertThat(book.askToStop()).isTrue();
        assertThat(book.isStopAsked(killed)).isTrue();
        var next = book.begin("0.3.0", "0.4.0");
        book.beginStep(next, 1, "server");
        book.endStep(next, 1);
        book.end(next, Book.State.DONE, Optional.empty());
        assertThat(book.lastRelease()).contains("0.4.0");
        assertThat(book.history()).extracting(Book.Entry::state).containsExactly(Book.State.DONE, Book.State.FAILED);
        assertThat(book.history().getLast().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.took()).isEmpty());
    }

    /** R5: two operators at once. */
    @Test
    @Order(4)
    void while_one_upgrade_is_at_work_another_is_refused() throws SQLException {
        try (var first = superuser().open()) {
            first.createStatement().execute("select pg_advisory_lock(4177045001)");
            var plan = new Plan("0.3.0", "0.4.0", List.of(), List.of(), true);
            assertThatThrownBy(() -> new Upgrade(installation, silent()).run(plan))
                    .isInstanceOf(CannotGoOn.class)
                    .hasMessageContaining("another upgrade");
        }
        assertThat(new Book(installation).history()).as("nothing was begun").hasSize(2);
    }

    /** R2 */
    @Test
    @Order(5)
    void a_later_schema_is_fine_until_it_says_that_it_is_not() throws SQLException {
        execute("""
                insert into flyway.flyway_schema_history
                  (installed_rank, version, description, type, script, installed_by, execution_time, success)
                select max(installed_rank) + 1, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 'x', 1, true
                from flyway.flyway_schema_history""");
        migrations().refuseNewerSchema();
        migrations().migrate();
        execute("update release.floor set oldest = '9.0.0'");
        assertThatThrownBy(() -> migrations().refuseNewerSchema())
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("newer release");
    }

    /** R1, R4 */
    @Test
    @Order(6)
    void a_landed_migration_that_was_altered_speaks_against_it() throws SQLException {
        assertThat(migrations().altered()).as("positive control").isEmpty();
        execute("update flyway.flyway_schema_history set checksum = checksum + 1 where version = '0070'");
        assertThat(migrations().altered()).containsExactly("0070");
        assertThat(Preflight.of(installation, Instant.now(), Optional.empty()))
                .filteredOn(finding -> finding.name().equals("landed migrations"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.isGood()).isFalse());
    }

    private static Progress silent() {
        return new Progress(new PrintStream(java.io.OutputStream.nullOutputStream()));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = superuser().open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Migrations migrations() {
        return Migrations.of(installation);
    }

    private static Account superuser() {
        return Account.superuser(installation, "lantern");
    }
}
