package org.lantern.takeout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.audit.SigningKeys;
import org.lantern.database.Database;
import org.lantern.takeout.AgencyReturn.Returned;
import org.lantern.takeout.ReturnedTable.Fate;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.Statements;

/** One agency out and back in, beside another that has the same rows. */
class AgencyReturnOnPostgresTest {
    private static final Database DATABASE = Database.start();
    private static final String HOSTILE =
            "</script><script>alert(1)</script>\\\"'; drop table lantern.agency; --\u2028\u2029\r\n\t\u0001{{x}} \ud83d\ude00 =1+1";

    @TempDir
    private Path folder = Path.of("");

    private Archives archives = new Archives(DATABASE, folder);
    private final String slug = "out-" + UUID.randomUUID().toString().substring(0, 8);
    private final AgencyId ours = DATABASE.agency(slug);
    private final AgencyId theirs =
            DATABASE.agency("two-" + UUID.randomUUID().toString().substring(0, 8));
    private Path file = Path.of("");

    @BeforeEach
    void twoAgencies() throws SQLException, IOException {
        archives = new Archives(DATABASE, folder);
        archives.fill(ours, HOSTILE);
        archives.fill(theirs, HOSTILE);
        file = archives.written(ours);
    }

    private void suspend() throws SQLException {
        try (Connection owner = DATABASE.owner()) {
            Statements.update(owner, "update lantern.agency set state = 'suspended' where id = ?", ours.value());
        }
    }

    private static Map<String, ArchivedTable> tables(Path archive) throws IOException {
        try (ArchiveReader reader = Archives.opened(archive)) {
            return reader.manifest().tables().stream().collect(Collectors.toMap(ArchivedTable::name, table -> table));
        }
    }

    private static ArchivedTable table(Path archive, String name) throws IOException {
        return Optional.ofNullable(tables(archive).get(name)).orElseThrow();
    }

    private static Map<String, ArchivedTable> content(Path archive) throws IOException {
        SpecialTables special = SpecialTables.read();
        Map<String, ArchivedTable> tables = tables(archive);
        tables.keySet().removeIf(name -> !special.isContent(name));
        return tables;
    }

    private static List<String> lines(Path archive, String table) throws IOException {
        List<String> lines = new ArrayList<>();
        try (ArchiveReader reader = Archives.opened(archive)) {
            reader.manifest().tables().stream()
                    .filter(each -> each.name().equals(table))
                    .forEach(each -> reader.rows(each, lines::add));
        }
        return lines;
    }

    @Test
    void r1_r3_r4_an_archive_holds_the_agencys_rows_and_nobody_elses() throws SQLException, IOException {
        assertThat(table(file, "lantern.offence_record").rows()).isEqualTo(6);
        assertThat(lines(file, "lantern.offence_record").getFirst())
                .contains("\"longitude\":-75.1234567890123", "\"latitude\":1e-300", "12345678901234567890.10")
                .contains("2026-06-01T12:00:00.5+00:00")
                .doesNotContain("tenant_id");
        assertThat(lines(file, "lantern.agency_jurisdiction")).hasSize(1);
        byte[] all = Files.readAllBytes(file);
        assertThat(new String(all, StandardCharsets.ISO_8859_1)).doesNotContain(theirs.toString());
        for (String table : tables(file).keySet()) {
            assertThat(String.join("", lines(file, table))).doesNotContain("s-" + theirs, ours + "\",\"tenant");
        }
    }

    /** What others commit while it is read is of another moment. */
    @Test
    void r3_it_is_of_one_moment() throws SQLException, IOException {
        Path moment = folder.resolve("moment.zip");
        try (Connection reader = DATABASE.connect();
                var out = Files.newOutputStream(moment)) {
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Archives.bound(reader, ours);
            new ArchiveWriter(reader, "0.4.0", (done, all) -> {
                        if (done == 1) {
                            spoil();
                        }
                    })
                    .write(out, Archives.KEYS.getPrivate());
        }
        assertThat(content(moment)).isEqualTo(content(file));
        assertThat(content(archives.written(ours))).isNotEqualTo(content(file));
    }

    private void spoil() {
        try {
            archives.as(ours, "delete from lantern.offence_record");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void r4_the_same_rows_have_the_same_sums() throws SQLException, IOException {
        assertThat(content(archives.written(ours))).isEqualTo(content(file));
    }

    @Test
    void r6_r7_content_is_replaced_what_stands_stands_and_others_are_untouched() throws SQLException, IOException {
        archives.as(
                ours,
                "delete from lantern.offence_record where record_number <> '10'",
                "update lantern.published_version set body = 'later'",
                "insert into lantern.publishing_draft (kind, body, revision, edited_by) values ('page', 'x', 1, 'x')",
                "delete from lantern.membership");
        suspend();
        Map<String, String> before = archives.others(ours);
        Returned returned = archives.bring(file, AgencyReturn::intoItself);
        assertThat(returned.isNew()).isFalse();
        assertThat(archives.others(ours)).isEqualTo(before);
        assertThat(content(archives.written(ours))).isEqualTo(content(file));
        assertThat(returned.tables())
                .filteredOn(table -> table.fate() == Fate.WRITTEN)
                .allMatch(table -> table.here() == table.inArchive())
                .extracting(ReturnedTable::name)
                .contains("lantern.offence_record", "lantern.import_chunk", "public_map.map_state");
        assertThat(returned.tables())
                .filteredOn(table -> table.name().equals("lantern.membership"))
                .containsExactly(new ReturnedTable(
                        "lantern.membership",
                        Fate.STANDS,
                        1,
                        0,
                        table(file, "lantern.membership").sha256()));
        assertThat(lines(archives.written(ours), "lantern.audit_entry"))
                .hasSize(1)
                .first()
                .asString()
                .contains("agency-restored", "lantern:vendor");
    }

    @Test
    void r8_where_the_agency_is_known_a_new_one_begins_with_a_trail_of_its_own() throws SQLException, IOException {
        archives.as(
                ours,
                "insert into lantern.audit_entry (id, issuer, subject, act, object) values (uuidv7(), 'i', 's', 'a', 'o')");
        Path later = archives.written(ours);
        Map<String, String> before = archives.others();
        Returned returned = archives.bring(later, back -> back.asNew(slug + "-two", Archives.founding()));
        assertThat(returned.agency()).isNotEqualTo(ours);
        assertThat(returned.withTrail()).isFalse();
        assertThat(content(archives.written(returned.agency()))).isEqualTo(content(later));
        assertThat(lines(archives.written(returned.agency()), "lantern.audit_entry"))
                .hasSize(1);
        assertThat(lines(archives.written(returned.agency()), "lantern.membership"))
                .isEmpty();
        assertThat(archives.others(returned.agency())).isEqualTo(before);
        try (Connection owner = DATABASE.owner()) {
            assertThat(Statements.list(
                            owner,
                            row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3),
                            """
                            select a.state, h.host, p.administrator_email from lantern.agency a
                            join lantern.agency_host h on h.agency_id = a.id
                            join lantern.application p on p.agency_id = a.id where a.id = ?""",
                            returned.agency().value()))
                    .containsExactly("provisioning " + slug + "-two.localhost ada@a.example");
        }
    }

    @Test
    void r8_where_it_is_not_known_it_keeps_its_number_and_its_trail() throws SQLException, IOException {
        archives.as(
                ours,
                "insert into lantern.audit_entry (id, issuer, subject, act, object) values (uuidv7(), 'i', 's', 'a', 'o')");
        Path later = archives.written(ours);
        Database elsewhere = Database.start();
        Archives there = new Archives(elsewhere, folder);
        Returned returned = there.bring(later, back -> back.asNew(slug, Archives.founding()));
        assertThat(returned.agency()).isEqualTo(ours);
        assertThat(returned.withTrail()).isTrue();
        assertThat(content(there.written(ours))).isEqualTo(content(later));
        assertThat(lines(there.written(ours), "lantern.audit_entry")).hasSize(2);
        try (Connection superuser = elsewhere.superuser()) {
            assertThat(Statements.one(superuser, row -> row.getLong(1), "select count(*) from lantern.audit_due"))
                    .contains(2L);
        }
    }

    @Test
    void r7_nobody_may_be_at_work_in_it() throws SQLException {
        assertThatThrownBy(() -> archives.bring(file, AgencyReturn::intoItself))
                .isInstanceOf(UnusableArchive.class)
                .hasMessageContaining("is live")
                .hasMessageContaining("./lantern agency suspend " + slug);
        suspend();
        archives.as(
                ours,
                "insert into lantern.outbox (id, lane, topic) values ('" + ours + "', 'mail', 'x')",
                "insert into lantern.due_work values ('" + ours + "', '" + ours
                        + "', 'mail', now(), now() + interval '1 minute')");
        assertThatThrownBy(() -> archives.bring(file, AgencyReturn::intoItself)).hasMessageContaining("running (mail)");
    }

    @Test
    void r8_somebody_must_be_there_to_be_asked_in() throws SQLException, IOException {
        archives.as(ours, "delete from lantern.membership");
        Path empty = archives.written(ours);
        Map<String, String> before = archives.others();
        assertThatThrownBy(() -> archives.bring(empty, back -> back.asNew(slug + "-two", Archives.founding())))
                .isInstanceOf(UnusableArchive.class)
                .hasMessageContaining("--administrator");
        assertThat(archives.others()).isEqualTo(before);
        var named = new Founding("localhost", Optional.of(new Founding.Administrator("Bo", "bo@b.example")));
        assertThat(archives.bring(empty, back -> back.asNew(slug + "-two", named))
                        .isNew())
                .isTrue();
    }

    @Test
    void r7_what_is_under_legal_hold_is_not_replaced() throws SQLException {
        suspend();
        archives.as(
                ours,
                "insert into lantern.legal_hold (id, number, reason, placed_by) values (uuidv7(), 'C-17/26', 'a case', 'Ada')");
        assertThatThrownBy(() -> archives.bring(file, AgencyReturn::intoItself))
                .isInstanceOf(UnusableArchive.class)
                .hasMessageContaining("C-17/26");
        archives.as(
                ours,
                "update lantern.legal_hold set released_at = now(), released_by = 'Ada', release_reason = 'over'");
    }

    @Test
    void r8_an_address_that_is_taken_too_like_another_or_none_is_refused() throws SQLException {
        Map<String, String> before = archives.others();
        for (String wanted : List.of(slug, slug.replace("out-", "0ut-"), "console", "A B", "x")) {
            assertThatThrownBy(() -> archives.bring(file, back -> back.asNew(wanted, Archives.founding())))
                    .as(wanted)
                    .isInstanceOf(UnusableArchive.class)
                    .hasMessageContaining(wanted);
        }
        assertThat(archives.others()).isEqualTo(before);
    }

    @Test
    void r5_what_is_cut_short_altered_or_somebody_elses_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Path cut = Files.write(folder.resolve("cut-" + length), java.util.Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Archives.opened(cut))
                    .isInstanceOf(UnusableArchive.class)
                    .hasMessageContaining("cut short or altered");
        }
        assertThatThrownBy(() -> ArchiveReader.open(file, SigningKeys.make().getPublic()))
                .isInstanceOf(UnusableArchive.class)
                .hasMessageContaining("not by the key");
        String name = "tables/lantern.offence_record.jsonl";
        Path altered = Archives.altered(
                file,
                entries -> entries.computeIfPresent(name, (key, bytes) -> {
                    bytes[bytes.length / 2] ^= 1;
                    return bytes;
                }));
        assertThatThrownBy(() -> Archives.opened(altered)).hasMessageContaining(name + " was cut short or altered");
        Path more = Archives.altered(file, entries -> entries.put("../../etc/passwd", new byte[] {1}));
        assertThatThrownBy(() -> Archives.opened(more)).hasMessageContaining("../../etc/passwd");
        Path less = Archives.altered(file, entries -> entries.remove(name));
        assertThatThrownBy(() -> Archives.opened(less)).hasMessageContaining(name + " is missing");
    }

    /** By whoever holds the key, and still: whose a row is, the context alone says. */
    @Test
    void r6_an_archive_made_to_reach_another_agency_reaches_none() throws SQLException, IOException {
        suspend();
        Map<String, String> before = archives.others(ours);
        Path forged = Archives.forged(
                file,
                "lantern.published_version",
                lines -> lines.replace("{\"kind\"", "{\"tenant_id\":\"" + theirs + "\",\"kind\""));
        assertThatThrownBy(() -> archives.bring(forged, AgencyReturn::intoItself))
                .isInstanceOf(UnusableArchive.class)
                .hasMessageContaining("is not what the archive holds");
        assertThat(archives.others(ours)).isEqualTo(before);
        Path foreign = Archives.forged(
                file,
                "lantern.import_chunk",
                lines -> lines.replaceAll("\"[0-9a-f]{64}\"", "\"" + "0".repeat(64) + "\""));
        assertThatThrownBy(() -> archives.bring(foreign, AgencyReturn::intoItself))
                .hasMessageContaining("not in it");
        assertThat(content(archives.written(ours))).isEqualTo(content(file));
    }

    @Test
    void r5_a_table_that_is_not_known_here_is_refused() throws SQLException, IOException {
        archives.as(
                ours,
                "create table lantern.newer (tenant_id uuid not null default app.current_agency(), primary key (tenant_id))",
                "call app.protect('lantern.newer')",
                "grant select on lantern.newer to lantern_app");
        Path newer = archives.written(ours);
        archives.as(ours, "drop table lantern.newer");
        suspend();
        assertThatThrownBy(() -> archives.bring(newer, AgencyReturn::intoItself))
                .isInstanceOf(UnusableArchive.class)
                .hasMessageContaining("lantern.newer")
                .hasMessageContaining("0.4.0");
    }
}
