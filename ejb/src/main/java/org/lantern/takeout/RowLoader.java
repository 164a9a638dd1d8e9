package org.lantern.takeout;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.lantern.takeout.TenantTable.Column;

/**
 * Writes rows of one table as they stand in an archive. Only columns the archive names are written, and never {@code
 * tenant_id}: whose a row is, the transaction's context alone says (R6).
 */
final class RowLoader {

    private static final int ROWS_AT_ONCE = 500;
    private static final int CHARACTERS_AT_ONCE = 1 << 20;

    private final Connection connection;
    private final ArchiveReader archive;
    private final List<Column> files;
    private final String insert;
    private final StringBuilder batch = new StringBuilder();
    private int waiting;

    RowLoader(Connection connection, ArchiveReader archive, TenantTable table, List<Column> columns) {
        this.connection = connection;
        this.archive = archive;
        this.files =
                columns.stream().filter(column -> column.ending().isPresent()).toList();
        String names =
                columns.stream().map(column -> TableRows.quoted(column.name())).collect(Collectors.joining(", "));
        this.insert = "insert into " + table.name() + " (" + names + ") overriding system value select " + names
                + " from json_populate_recordset(null::" + table.name() + ", ?::json)";
    }

    void load(ArchivedTable archived) throws SQLException {
        try {
            archive.rows(archived, this::add);
            flush();
        } catch (Wrapped e) {
            throw e.fault;
        }
    }

    private void add(String line) {
        batch.append(waiting == 0 ? "[" : ",").append(files.isEmpty() ? line : withFiles(line));
        waiting++;
        if (waiting >= ROWS_AT_ONCE || batch.length() >= CHARACTERS_AT_ONCE) {
            flush();
        }
    }

    private String withFiles(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            JsonObject row = reader.readObject();
            JsonObjectBuilder filled = Json.createObjectBuilder(row);
            for (Column column : files) {
                if (row.get(column.name()) instanceof JsonString sha256) {
                    byte[] content =
                            archive.file(sha256.getString(), column.ending().orElseThrow());
                    filled.add(column.name(), "\\x" + HexFormat.of().formatHex(content));
                }
            }
            return filled.build().toString();
        }
    }

    private void flush() {
        if (waiting == 0) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, batch.append(']').toString());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new Wrapped(e);
        }
        batch.setLength(0);
        waiting = 0;
    }

    /** Through the consumer of lines. */
    private static final class Wrapped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient SQLException fault;

        Wrapped(SQLException fault) {
            super(fault);
            this.fault = fault;
        }
    }
}
