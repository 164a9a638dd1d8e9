package org.lantern.takeout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.lantern.audit.SigningKeys;
import org.lantern.database.Database;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.internal.ContextBinder;
import org.lantern.tenancy.internal.ContextSigner;

/** Agencies with rows in a test's database, archives of them, and archives that somebody had their hands in. */
final class Archives {
    static final KeyPair KEYS = SigningKeys.make();
    private static final ContextSigner SIGNER = new ContextSigner(HexFormat.of().parseHex(Database.CONTEXT_KEY));
    static final byte[] LOGO = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2};

    private final Database database;
    private final Path folder;

    Archives(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /** Runs as the agency. */
    void as(AgencyId agency, String... statements) throws SQLException {
        try (Connection owner = bound(database.owner(), agency);
                Statement statement = owner.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            owner.commit();
        }
    }

    static Connection bound(Connection connection, AgencyId agency) throws SQLException {
        connection.setAutoCommit(false);
        ContextBinder.apply(connection, SIGNER, agency);
        return connection;
    }

    /** Texts that break programs, a logo, an import with its file, a person and an entry in the trail. */
    void fill(AgencyId agency, String text) throws SQLException {
        UUID file = UUID.randomUUID();
        UUID run = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        as(
                agency,
                "insert into lantern.agency_jurisdiction (geojson) values ('{\n \"type\": \"Polygon\"}')",
                "insert into lantern.import_file (id, name, encoding, size_bytes) values ('" + file
                        + "', 'a.csv', 'UTF-8', 6)",
                "insert into lantern.import_chunk (file_id, number, content) values ('" + file
                        + "', 0, '\\x0061000d0aff')",
                "insert into lantern.import_run (id, file_id, dry_run, mapping, state, started_at) values ('" + run
                        + "', '" + file
                        + "', false, '{\"a\":[1,2.50,null]}', 'running', '2026-11-01 00:30:00.123456-04')",
                "insert into lantern.membership (id, issuer, subject, email, name, roles) values ('" + member
                        + "', 'i', 's-" + agency + "', 'ada@a.example', 'Ada', 'agency-administrator')");
        try (Connection owner = bound(database.owner(), agency);
                PreparedStatement version = owner.prepareStatement(
                        "insert into lantern.published_version (kind, number, body, author, note) values ('page', 1, ?, ?, '')");
                PreparedStatement record = owner.prepareStatement("""
                        insert into lantern.offence_record (record_number, public_id, occurred_at, occurred_on, category,
                            longitude, latitude, address, district, cell12, cell_row, cell_column, raw, seen_in)
                        values (?, gen_random_uuid(), '2026-06-01 12:00:00.5+00', '2026-06-01', ?, -75.1234567890123, 1e-300,
                            '', 1, 2, 3, 4, '{"x": 12345678901234567890.10}', ?)""");
                PreparedStatement logo = owner.prepareStatement("""
                        insert into lantern.portal_image (logo_sha256, edge, width, height, png)
                        values (repeat('a', 64), ?, 1, 1, ?)""")) {
            version.setString(1, text);
            version.setString(2, text);
            version.executeUpdate();
            for (String number : new String[] {"B-2", "a-1", "ä", "=cmd()", "10", "9"}) {
                record.setString(1, number);
                record.setString(2, text);
                record.setObject(3, run);
                record.executeUpdate();
            }
            for (int edge = 1; edge < 3; edge++) {
                logo.setInt(1, edge);
                logo.setBytes(2, LOGO);
                logo.executeUpdate();
            }
            owner.commit();
        }
    }

    Path written(AgencyId agency) throws SQLException, IOException {
        Path file = folder.resolve(agency + "-" + UUID.randomUUID() + ".zip");
        try (Connection reader = database.connect();
                OutputStream out = Files.newOutputStream(file)) {
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            new ArchiveWriter(bound(reader, agency), "0.4.0", (done, all) -> {}).write(out, KEYS.getPrivate());
        }
        return file;
    }

    static ArchiveReader opened(Path file) {
        return ArchiveReader.open(file, KEYS.getPublic());
    }

    /** What comes of bringing an archive back. */
    interface Bringing {
        AgencyReturn.Returned by(AgencyReturn back) throws SQLException;
    }

    AgencyReturn.Returned bring(Path file, Bringing bringing) throws SQLException, IOException {
        try (ArchiveReader archive = opened(file);
                Connection owner = database.owner()) {
            owner.setAutoCommit(false);
            var returned = bringing.by(
                    new AgencyReturn(owner, archive, (c, agency) -> ContextBinder.apply(c, SIGNER, agency)));
            owner.commit();
            return returned;
        }
    }

    static Founding founding() {
        return new Founding("localhost", Optional.empty());
    }

    /** Of all rows of everybody else, table by table, as the superuser sees them. */
    Map<String, String> others(AgencyId... agencies) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        String[] ids = java.util.Arrays.stream(agencies).map(AgencyId::toString).toArray(String[]::new);
        try (Connection superuser = database.superuser()) {
            for (TenantTable table : new TenantTables(SpecialTables.read()).all(superuser)) {
                try (PreparedStatement statement = superuser.prepareStatement("select count(*) || ' '"
                        + " || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + table.name()
                        + " t where tenant_id::text <> all (?)")) {
                    statement.setArray(1, superuser.createArrayOf("text", ids));
                    try (var row = statement.executeQuery()) {
                        row.next();
                        sums.put(table.name(), row.getString(1));
                    }
                }
            }
        }
        return sums;
    }

    /** The same archive after somebody changed what is in it; signed anew, by whoever holds that key. */
    static Path altered(Path file, Consumer<Map<String, byte[]>> hands) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        hands.accept(entries);
        Path altered = file.resolveSibling("altered-" + UUID.randomUUID() + ".zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(altered))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return altered;
    }

    /** Sums and signature follow what was changed in a table: as whoever holds the key could do. */
    static Path forged(Path file, String table, Function change) throws IOException {
        ArchiveManifest manifest;
        try (ArchiveReader archive = opened(file)) {
            manifest = archive.manifest();
        }
        return altered(file, entries -> {
            String name = "tables/" + table + ".jsonl";
            String text = change.of(new String(entries.get(name), StandardCharsets.UTF_8));
            TableRows.Sum sum = new TableRows.Sum();
            text.lines().forEach(sum);
            entries.put(name, text.getBytes(StandardCharsets.UTF_8));
            var tables = manifest.tables().stream()
                    .map(each -> each.name().equals(table) ? sum.of(table, each.columns()) : each)
                    .toList();
            byte[] json = new ArchiveManifest(manifest.origin(), tables, manifest.files(), Map.of()).json();
            entries.put(ArchiveManifest.NAME, json);
            entries.put(
                    ArchiveSeal.NAME, ArchiveSeal.sign(json, KEYS.getPrivate()).getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** Of a table's lines. */
    interface Function {
        String of(String lines);
    }
}
