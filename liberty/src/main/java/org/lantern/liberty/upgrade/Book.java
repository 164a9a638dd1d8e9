package org.lantern.liberty.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.liberty.database.Account;
import org.lantern.liberty.database.ReleaseSchema;
import org.lantern.liberty.place.CannotGoOn;
import org.lantern.liberty.place.Installation;

/**
 * What was upgraded, step by step (R5, R8): in the database that is upgraded, in a schema of the launcher's own, because it is
 * written before the first migration and while the schema is none of the two releases'. Times are the database's.
 */
public final class Book {

    private final Account owner;

    public Book(Installation installation) {
        this.owner = Account.owner(installation);
    }

    /** How an upgrade ended, or that it has not. */
    public enum State {
        RUNNING,
        STOPPED,
        FAILED,
        DONE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One line of the history.
     *
     * @param reason why it did not come to its end; empty if it did or is under way
     */
    public record Entry(
            long id, String from, String to, State state, Instant begunAt, Optional<String> reason, List<Step> steps) {}

    /** @param took empty while it is under way, or for ever where the launcher was killed in it */
    public record Step(String name, Optional<Duration> took) {}

    void lay() {
        run(ReleaseSchema::lay);
    }

    /** The number of the upgrade that begins now. What was under way when its launcher was killed is told as such. */
    long begin(String from, String to) {
        return ask(connection -> {
            execute(connection, """
                    update release.upgrade set state = 'failed', ended_at = clock_timestamp(), reason = 'the launcher was killed'
                    where state = 'running'""");
            try (var insert = connection.prepareStatement(
                    "insert into release.upgrade (from_release, to_release, state) values (?, ?, 'running') returning id")) {
                insert.setString(1, from);
                insert.setString(2, to);
                var answer = insert.executeQuery();
                answer.next();
                return answer.getLong(1);
            }
        });
    }

    void beginStep(long upgrade, int position, String name) {
        run(connection -> {
            try (var insert = connection.prepareStatement(
                    "insert into release.step (upgrade_id, position, name) values (?, ?, ?)")) {
                insert.setLong(1, upgrade);
                insert.setInt(2, position);
                insert.setString(3, name);
                insert.executeUpdate();
            }
        });
    }

    void endStep(long upgrade, int position) {
        run(connection -> {
            try (var update = connection.prepareStatement(
                    "update release.step set ended_at = clock_timestamp() where upgrade_id = ? and position = ?")) {
                update.setLong(1, upgrade);
                update.setInt(2, position);
                update.executeUpdate();
            }
        });
    }

    void end(long upgrade, State state, Optional<String> reason) {
        run(connection -> {
            try (var update = connection.prepareStatement(
                    "update release.upgrade set state = ?, ended_at = clock_timestamp(), reason = ? where id = ?")) {
                update.setString(1, state.word());
                update.setString(2, reason.orElse(null));
                update.setLong(3, upgrade);
                update.executeUpdate();
            }
        });
    }

    /** Whether there was one to stop. */
    public boolean askToStop() {
        return isLaid()
                && ask(connection -> {
                    try (var update = connection.prepareStatement(
                            "update release.upgrade set stop_asked = true where state = 'running'")) {
                        return update.executeUpdate() > 0;
                    }
                });
    }

    boolean isStopAsked(long upgrade) {
        return ask(connection -> {
            try (var query = connection.prepareStatement("select stop_asked from release.upgrade where id = ?")) {
                query.setLong(1, upgrade);
                var answer = query.executeQuery();
                return answer.next() && answer.getBoolean(1);
            }
        });
    }

    /** The release that the last upgrade came to; empty before the first. */
    public Optional<String> lastRelease() {
        return history().stream()
                .filter(entry -> entry.state() == State.DONE)
                .map(Entry::to)
                .findFirst();
    }

    /** Newest first. */
    public List<Entry> history() {
        if (!isLaid()) {
            return List.of();
        }
        return ask(connection -> {
            var entries = new ArrayList<Entry>();
            try (var query = connection.createStatement();
                    var answer = query.executeQuery("""
                            select id, from_release, to_release, state, begun_at, reason
                            from release.upgrade order by id desc""")) {
                while (answer.next()) {
                    entries.add(new Entry(
                            answer.getLong(1),
                            answer.getString(2),
                            answer.getString(3),
                            State.valueOf(answer.getString(4).toUpperCase(Locale.ROOT)),
                            answer.getTimestamp(5).toInstant(),
                            Optional.ofNullable(answer.getString(6)),
                            steps(connection, answer.getLong(1))));
                }
            }
            return entries;
        });
    }

    private static List<Step> steps(Connection connection, long upgrade) throws SQLException {
        var steps = new ArrayList<Step>();
        try (var query = connection.prepareStatement(
                "select name, begun_at, ended_at from release.step where upgrade_id = ? order by position")) {
            query.setLong(1, upgrade);
            var answer = query.executeQuery();
            while (answer.next()) {
                var begun = answer.getTimestamp(2).toInstant();
                steps.add(new Step(
                        answer.getString(1),
                        Optional.ofNullable(answer.getTimestamp(3))
                                .map(Timestamp::toInstant)
                                .map(ended -> Duration.between(begun, ended))));
            }
        }
        return steps;
    }

    private boolean isLaid() {
        return ask(connection -> {
            try (var query = connection.createStatement();
                    var answer = query.executeQuery("select to_regclass('release.step') is not null")) {
                answer.next();
                return answer.getBoolean(1);
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @FunctionalInterface
    private interface Work {
        void with(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface Question<T> {
        T to(Connection connection) throws SQLException;
    }

    private void run(Work work) {
        ask(connection -> {
            work.with(connection);
            return true;
        });
    }

    private <T> T ask(Question<T> question) {
        try (var connection = owner.open()) {
            return question.to(connection);
        } catch (SQLException e) {
            throw CannotGoOn.failed("what was upgraded cannot be read or written: " + e.getMessage(), e);
        }
    }
}
