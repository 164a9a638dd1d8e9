package org.lantern.takeout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.lantern.takeout.TenantTable.Column;

/** The current agency's rows of one table, as lines of JSON that are the same wherever the same rows stand (R4). */
final class TableRows {

    private static final int FETCHED_AT_ONCE = 500;
    /** A file may be a mebibyte and more. */
    private static final int FILES_FETCHED_AT_ONCE = 4;

    /** PostgreSQL writes times, binary and numbers as these say. */
    private static final List<String> SETTINGS = List.of(
            "set local timezone = 'UTC'",
            "set local datestyle = 'ISO'",
            "set local intervalstyle = 'iso_8601'",
            "set local bytea_output = 'hex'",
            "set local extra_float_digits = 1");

    private static final String MINE = " where tenant_id = (select app.current_agency())";

    private final Connection connection;

    /** @param connection in a transaction that is bound to the agency */
    TableRows(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
        }
    }

    long count(TenantTable table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select count(*) from " + table.name() + MINE);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** In the order of the key, each without its end of line. */
    void each(TenantTable table, List<Column> columns, Consumer<String> taker) throws SQLException {
        String wanted = columns.stream().map(TableRows::told).collect(Collectors.joining(", "));
        String query = "select row_to_json(r)::text from (select " + wanted + " from " + table.name() + MINE
                + order(table) + ") r";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    // Only white space between the parts of a JSON column can be one: in strings it is escaped.
                    taker.accept(row.getString(1).replace('\n', ' '));
                }
            }
        }
    }

    /** Takes the bytes that are a file of their own, and how the row names them. */
    interface FileTaker {
        void take(String sha256, byte[] content);
    }

    void files(TenantTable table, Column column, FileTaker taker) throws SQLException {
        String name = quoted(column.name());
        String query = "select encode(sha256(" + name + "), 'hex'), " + name + " from " + table.name() + MINE + " and "
                + name + " is not null" + order(table);
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(FILES_FETCHED_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taker.take(row.getString(1), row.getBytes(2));
                }
            }
        }
    }

    /** Count and hash of rows as they come. */
    static final class Sum implements Consumer<String> {
        private final MessageDigest digest = sha256();
        private long rows;
        private long bytes;

        @Override
        public void accept(String line) {
            byte[] content = (line + "\n").getBytes(StandardCharsets.UTF_8);
            digest.update(content);
            bytes += content.length;
            rows++;
        }

        /** The digest begins anew. */
        ArchivedTable of(String table, List<String> columns) {
            return new ArchivedTable(table, columns, rows, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String told(Column column) {
        String name = quoted(column.name());
        return column.ending().isPresent() ? "encode(sha256(" + name + "), 'hex') as " + name : name;
    }

    /** Texts in the order of their bytes, whatever the database's own order is. */
    private static String order(TenantTable table) {
        return table.key().isEmpty()
                ? ""
                : table.key().stream()
                        .map(key -> quoted(key) + (isText(table, key) ? " collate \"C\"" : ""))
                        .collect(Collectors.joining(", ", " order by ", ""));
    }

    private static boolean isText(TenantTable table, String key) {
        return table.columns().stream()
                .anyMatch(column -> column.name().equals(key)
                        && (column.type().equals("text") || column.type().startsWith("character")));
    }
}
