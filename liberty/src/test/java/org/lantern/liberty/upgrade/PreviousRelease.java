package org.lantern.liberty.upgrade;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.lantern.liberty.database.Account;
import org.postgresql.PGConnection;

/**
 * What an earlier release wrote, a CSV file with header for each table that held anything.
 *
 * @param file beside this class
 */
record PreviousRelease(Account superuser, String file) {

    /**
     * What a table holds in the columns that the earlier release knew.
     *
     * @param sum over all rows, whatever their order
     */
    record Content(long rows, String sum) {}

    @FunctionalInterface
    private interface TableWork {
        void with(Connection connection, String table, byte[] csv) throws SQLException, IOException;
    }

    /** Past the wall and without triggers, as the rows were. */
    void load() throws IOException, SQLException {
        forEach((connection, table, csv) -> {
            connection.createStatement().execute("set session_replication_role = replica");
            connection.createStatement().execute("delete from " + table);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + table + " (" + columns(csv) + ") from stdin (format csv, header)",
                            new ByteArrayInputStream(csv));
        });
    }

    Map<String, Content> content() throws IOException, SQLException {
        var content = new TreeMap<String, Content>();
        forEach((connection, table, csv) -> content.put(table, content(connection, table, columns(csv))));
        return content;
    }

    private static Content content(Connection connection, String table, String columns) throws SQLException {
        try (var answer = connection.createStatement().executeQuery("""
                select count(*), coalesce(md5(string_agg(row_sum, '' order by row_sum)), '')
                from (select md5(row(%s)::text) as row_sum from %s) rows""".formatted(columns, table))) {
            answer.next();
            return new Content(answer.getLong(1), answer.getString(2));
        }
    }

    private static String columns(byte[] csv) throws IOException {
        try (var reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(csv), StandardCharsets.UTF_8))) {
            return Objects.requireNonNull(reader.readLine());
        }
    }

    private void forEach(TableWork work) throws IOException, SQLException {
        try (var connection = superuser.open();
                var zip = new ZipInputStream(Objects.requireNonNull(PreviousRelease.class.getResourceAsStream(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                work.with(connection, entry.getName().replace(".csv", ""), zip.readAllBytes());
            }
        }
    }
}
