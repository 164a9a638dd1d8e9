package org.lantern.takeout;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lantern.takeout.ArchiveManifest.ArchivedFile;
import org.lantern.takeout.TenantTable.Column;

/** Writes an archive of the agency that a transaction is bound to (R1 to R4). */
public final class ArchiveWriter {

    private static final String README = "README.txt";
    private static final String SCHEMA = "schema.json";

    private final Connection connection;
    private final SpecialTables special = SpecialTables.read();
    private final String release;
    private final Listener listener;
    private final Set<String> written = new HashSet<>();
    private final List<ArchivedFile> files = new ArrayList<>();
    private long done;
    private long all;

    /**
     * Hears how far it is, row by row; what it throws ends the writing.
     *
     * @see ArchiveWriter#ArchiveWriter
     */
    public interface Listener {
        void read(long done, long all);
    }

    /**
     * @param connection in a transaction of one snapshot (REPEATABLE READ) that is bound to the agency
     * @param release of Lantern that writes
     */
    public ArchiveWriter(Connection connection, String release, Listener listener) {
        this.connection = connection;
        this.release = release;
        this.listener = listener;
    }

    /**
     * Writes and closes.
     *
     * @param key signs the manifest
     * @throws UncheckedIOException if it cannot be written
     */
    public ArchiveManifest write(OutputStream out, PrivateKey key) throws SQLException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            TableRows rows = new TableRows(connection);
            ArchiveOrigin origin = ArchiveSource.of(connection, release);
            List<TenantTable> tables = new TenantTables(special).archived(connection);
            text(zip, README, readme(origin));
            text(zip, SCHEMA, schema(tables));
            for (TenantTable table : tables) {
                all += rows.count(table);
            }
            List<ArchivedTable> archived = new ArrayList<>();
            for (TenantTable table : tables) {
                archived.add(table(zip, rows, table));
            }
            ArchiveManifest manifest = new ArchiveManifest(origin, archived, files, special.leftOut());
            byte[] json = manifest.json();
            entry(zip, ArchiveManifest.NAME, json);
            entry(zip, ArchiveSeal.NAME, ArchiveSeal.sign(json, key).getBytes(StandardCharsets.US_ASCII));
            return manifest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ArchivedTable table(ZipOutputStream zip, TableRows rows, TenantTable table)
            throws IOException, SQLException {
        List<String> columns = table.columns().stream().map(Column::name).toList();
        TableRows.Sum sum = new TableRows.Sum();
        zip.putNextEntry(new ZipEntry(new ArchivedTable(table.name(), columns, 0, 0, "").file()));
        rows.each(table, table.columns(), line -> {
            sum.accept(line);
            write(zip, (line + "\n").getBytes(StandardCharsets.UTF_8));
            listener.read(++done, all);
        });
        zip.closeEntry();
        for (Column column : table.fileColumns()) {
            rows.files(table, column, (sha256, content) -> {
                String name = fileName(sha256, column.ending().orElseThrow());
                if (written.add(name)) {
                    entry(zip, name, content);
                    files.add(new ArchivedFile(name, content.length, sha256));
                }
            });
        }
        return sum.of(table.name(), columns);
    }

    static String fileName(String sha256, String ending) {
        return "files/" + sha256 + "." + ending;
    }

    private void text(ZipOutputStream zip, String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        entry(zip, name, content);
        files.add(new ArchivedFile(
                name,
                content.length,
                HexFormat.of().formatHex(TableRows.sha256().digest(content))));
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(ZipOutputStream zip, byte[] content) {
        try {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String readme(ArchiveOrigin origin) throws IOException {
        try (InputStream words = ArchiveWriter.class.getResourceAsStream("archive-readme.txt")) {
            String leftOut = special.leftOut().entrySet().stream()
                    .map(entry -> "  " + entry.getKey() + ": " + entry.getValue())
                    .collect(Collectors.joining("\n"));
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{left-out}", leftOut)
                    .replace("{agency}", origin.agency().name())
                    .replace("{at}", origin.at().toString())
                    .replace("{release}", origin.release());
        }
    }

    private static String schema(List<TenantTable> tables) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (TenantTable table : tables) {
            JsonArrayBuilder columns = Json.createArrayBuilder();
            table.columns()
                    .forEach(column -> columns.add(Json.createObjectBuilder()
                            .add("name", column.name())
                            .add("type", column.type())
                            .add("nullable", column.nullable())
                            .add("inFiles", column.ending().isPresent())));
            list.add(Json.createObjectBuilder()
                    .add("table", table.name())
                    .add("key", Json.createArrayBuilder(table.key()))
                    .add("columns", columns)
                    .add(
                            "refersTo",
                            Json.createArrayBuilder(
                                    table.references().stream().sorted().toList())));
        }
        return Json.createObjectBuilder().add("tables", list).build().toString();
    }
}
