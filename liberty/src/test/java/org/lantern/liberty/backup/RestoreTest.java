package org.lantern.liberty.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.liberty.database.WalArchive;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.place.Ports;
import org.lantern.liberty.place.Progress;
import org.lantern.liberty.process.Trees;

/** R5, R6: what was there stays until all that comes is whole, and a restore that was killed goes on. */
class RestoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-01T06:30:00Z"), ZoneOffset.UTC);
    private static final Instant TAKEN = Instant.parse("2026-11-01T05:30:00Z");
    private static final String ASIDE = "before-restore-20261101T063000Z";

    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void aHomeAndABackup() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        file = folder.resolve("a.backup");
        put("data/postgresql/PG_VERSION", "old");
        put("secrets/context.key", "old");
        put("audit-heads/later", "old");
        write(file, Manifest.DATA, TAKEN, List.of("data/postgresql/PG_VERSION", "audit-heads/head"));
        write(Backup.secretsOf(file), Manifest.SECRETS, TAKEN, List.of("secrets/context.key"));
    }

    private void put(String name, String text) throws IOException {
        var place = home.resolve(name);
        Files.createDirectories(place.getParent());
        Files.writeString(place, text);
    }

    private void write(Path target, String content, Instant takenAt, List<String> names) throws IOException {
        try (var out = new SealedWriter(Files.newOutputStream(target), Seal.forRecipients("", folder))) {
            out.text(Manifest.NAME, new Manifest(content, takenAt, "0.2.0", "0230", "18.6.0", 10).json());
            if (content.equals(Manifest.DATA)) {
                out.text("data/port-base", "11980\n");
            }
            for (var name : names) {
                out.text(name, "new");
            }
            out.end();
        }
    }

    private Restore restore() {
        var ports = new Ports(11980);
        return new Restore(
                new Installation(home, folder, folder, folder, ports),
                new Progress(new PrintStream(OutputStream.nullOutputStream())));
    }

    private Restore.Restored run() throws IOException {
        return restore(Recovery.BACKUPS_MOMENT);
    }

    private Restore.Restored restore(Recovery recovery) throws IOException {
        return restore().run(new Restore.Source(file, Backup.secretsOf(file), Seal.ownKey(folder)), recovery, CLOCK);
    }

    private String text(String name) throws IOException {
        return Files.readString(home.resolve(name));
    }

    private void assertRestored() throws IOException {
        assertThat(text("data/postgresql/PG_VERSION")).isEqualTo("new");
        assertThat(text("secrets/context.key")).isEqualTo("new");
        assertThat(text("audit-heads/later")).as("a witness").isEqualTo("old");
        assertThat(text("audit-heads/head")).isEqualTo("new");
        assertThat(text(ASIDE + "/data/postgresql/PG_VERSION")).isEqualTo("old");
        assertThat(text(ASIDE + "/secrets/context.key")).isEqualTo("old");
        assertThat(home.resolve("restore")).doesNotExist();
    }

    private void assertUntouched() throws IOException {
        assertThat(text("data/postgresql/PG_VERSION")).isEqualTo("old");
        assertThat(text("secrets/context.key")).isEqualTo("old");
        assertThat(home.resolve(ASIDE)).doesNotExist();
        assertThat(home.resolve("restore")).doesNotExist();
    }

    @Test
    void r5_what_was_there_is_aside_and_what_was_saved_is_there() throws IOException {
        assertThat(run().aside()).contains(home.resolve(ASIDE));
        assertRestored();
        assertThat(Files.getPosixFilePermissions(home.resolve("secrets"))).hasSize(3);
        assertThat(Files.getPosixFilePermissions(home.resolve("data/postgresql")))
                .hasSize(3);
    }

    @Test
    void r5_into_a_bare_home_too() throws IOException {
        Trees.delete(home);
        Files.createDirectory(home);
        assertThat(run().aside()).isEmpty();
        assertThat(text("data/postgresql/PG_VERSION")).isEqualTo("new");
    }

    /** As if killed after so many of the four moves; a look at the state makes empty folders meanwhile. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void r5_killed_at_any_step_it_goes_on_to_the_same_end(int moves) throws IOException {
        var draft = home.resolve("restore/draft");
        for (var name : List.of("data/postgresql/PG_VERSION", "secrets/context.key", "audit-heads/head")) {
            put("restore/draft/" + name, "new");
        }
        put("restore/begun", ASIDE);
        var done = 0;
        for (var part : List.of("data", "secrets")) {
            if (done++ < moves) {
                Files.createDirectories(home.resolve(ASIDE));
                Files.move(home.resolve(part), home.resolve(ASIDE).resolve(part));
                Files.createDirectory(home.resolve(part));
            }
            if (done++ < moves) {
                Files.delete(home.resolve(part));
                Files.move(draft.resolve(part), home.resolve(part));
            }
        }
        restore().finish();
        assertRestored();
        restore().finish();
        assertRestored();
    }

    @Test
    void r8_a_moment_needs_the_log_and_must_be_one() throws IOException {
        assertThatThrownBy(() -> restore(Recovery.parse("latest"))).hasMessageContaining("LANTERN_WAL_ARCHIVE");
        assertThatThrownBy(() -> restore(Recovery.parse(TAKEN.plusSeconds(60).toString())))
                .hasMessageContaining("LANTERN_WAL_ARCHIVE");
        assertThatThrownBy(() -> Recovery.parse("yesterday")).hasMessageContaining("'yesterday'");
        assertUntouched();
    }

    @Test
    void r8_what_is_told_to_the_database_is_quoted_and_a_moment_before_the_backup_is_refused() throws IOException {
        var archive = new WalArchive(Path.of("/mnt/a log"));
        var later = Recovery.parse("2026-11-01T06:00:00Z");
        later.require(Optional.of(archive), TAKEN);
        assertThatThrownBy(() -> later.require(Optional.of(archive), CLOCK.instant()))
                .hasMessageContaining("an older one");
        later.prepare(home, archive, Path.of("/aside"));
        assertThat(home.resolve("recovery.signal")).isEmptyFile();
        assertThat(home.resolve("postgresql.auto.conf"))
                .content()
                .contains(
                        "restore_command = 'cp \"/mnt/a log/%f\" \"%p\" || cp \"/aside/%f\" \"%p\"'\n",
                        "recovery_target_time = '2026-11-01 06:00:00+00'\n");
        for (var folder : List.of("relative", "/a\"b", "/a'b", "/a%b", "/a$b", "/a`b", "/a\nb")) {
            assertThatThrownBy(() -> new WalArchive(Path.of(folder))).hasMessageContaining("LANTERN_WAL_ARCHIVE");
        }
    }

    @Test
    void r6_what_does_not_belong_together_changes_nothing() throws IOException {
        write(Backup.secretsOf(file), Manifest.SECRETS, TAKEN.plusSeconds(60), List.of("secrets/context.key"));
        assertThatThrownBy(this::run).isInstanceOf(CannotGoOn.class).hasMessageContaining("do not belong together");
        assertUntouched();
        write(file, Manifest.SECRETS, TAKEN, List.of());
        assertThatThrownBy(this::run).hasMessageContaining("holds secrets, not data");
        assertUntouched();
    }

    @Test
    void r6_a_file_cut_short_or_gone_changes_nothing() throws IOException {
        var whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 20));
        assertThatThrownBy(this::run).hasMessageContaining("cut short or altered");
        assertUntouched();
        Files.delete(file);
        assertThatThrownBy(this::run).hasMessageContaining("cannot be read");
        assertUntouched();
    }

    @Test
    void r6_of_other_ports_it_is_refused() throws IOException {
        try (var out = new SealedWriter(Files.newOutputStream(file), Seal.forRecipients("", folder))) {
            out.text(Manifest.NAME, new Manifest(Manifest.DATA, TAKEN, "0.2.0", "0230", "18.6.0", 10).json());
            out.text("data/port-base", "9080\n");
            out.end();
        }
        assertThatThrownBy(this::run).hasMessageContaining("LANTERN_PORT_BASE=9080");
        assertUntouched();
    }

    @Test
    void r6_a_name_that_leads_out_is_refused() throws IOException {
        write(file, Manifest.DATA, TAKEN, List.of("../../outside"));
        assertThatThrownBy(this::run).hasMessageContaining("leads out of it");
        assertThat(folder.resolve("outside")).doesNotExist();
        assertUntouched();
    }
}
