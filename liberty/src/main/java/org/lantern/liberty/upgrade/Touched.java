package org.lantern.liberty.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table that a migration works on, and how large it is now.
 *
 * @param rows as PostgreSQL last estimated them
 * @param bytes with indexes and what lies outside the rows
 */
public record Touched(String table, long rows, long bytes) {

    /** Statements that take time with the size of a table, or wait for who uses it. */
    private static final Pattern WORK = Pattern.compile(
            "(?:alter\\s+table|update|delete\\s+from|create\\s+(?:unique\\s+)?index\\s+[^;]*?\\bon)\\s+(?:only\\s+)?(lantern\\.\\w+)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("--[^\n]*");

    /** What one core reads, sorts and writes in a second, on a small machine: a guess to begin with. */
    private static final long BYTES_A_SECOND = 20L * 1024 * 1024;

    /** Longest first reading of a script; tables that do not exist yet cost nothing. */
    static List<Touched> by(String script, Connection connection) throws SQLException {
        var found = tables(script).toList();
        try (var query = connection.prepareStatement("""
                select c.oid::regclass::text, greatest(c.reltuples, 0)::bigint, pg_total_relation_size(c.oid)
                from pg_class c
                where c.oid in (select to_regclass(name) from unnest(?) as name) order by 3 desc, 1""")) {
            query.setArray(1, connection.createArrayOf("text", found.toArray()));
            var answer = query.executeQuery();
            var touched = Stream.<Touched>builder();
            while (answer.next()) {
                touched.add(new Touched(answer.getString(1), answer.getLong(2), answer.getLong(3)));
            }
            return touched.build().toList();
        }
    }

    static Stream<String> tables(String script) {
        return WORK.matcher(COMMENT.matcher(script).replaceAll(""))
                .results()
                .map((MatchResult match) -> match.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .sorted();
    }

    /** At least a second: nobody plans more finely. */
    static Duration estimate(List<Touched> touched) {
        long bytes = touched.stream().mapToLong(Touched::bytes).sum();
        return Duration.ofSeconds(1 + bytes / BYTES_A_SECOND);
    }
}
