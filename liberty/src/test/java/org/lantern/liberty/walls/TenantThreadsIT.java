package org.lantern.liberty.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantern.liberty.running.RunningLantern;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.CurrentAgency;

/**
 * 64 threads work for 50 agencies through a pool of 4 connections; transactions end in every way there is. The
 * database itself is asked each time for whom it works (tenancy R1 to R3).
 */
class TenantThreadsIT {
    private static final int THREADS = 64;
    private static final int AGENCIES = 50;
    private static final int POOL = 4;
    private static final int ROUNDS = 150;

    private final ConcurrentHashMap<AgencyId, AtomicInteger> committed = new ConcurrentHashMap<>();
    private final AtomicInteger mismatches = new AtomicInteger();
    private final AtomicInteger rounds = new AtomicInteger();

    @Test
    void no_connection_ever_works_for_another_agency_than_its_thread() throws Exception {
        try (var database = ScratchDatabase.on(RunningLantern.shared().installation())) {
            var agencies = database.agencies(AGENCIES);
            var pool = pool(database);
            try (var threads = Executors.newFixedThreadPool(THREADS)) {
                List<Callable<Void>> work = IntStream.range(0, THREADS)
                        .<Callable<Void>>mapToObj(thread -> () -> work(database, pool, agencies, new Random(thread)))
                        .toList();
                for (var done : threads.invokeAll(work)) {
                    done.get();
                }
            }
            assertThat(rounds).hasValue(THREADS * ROUNDS);
            assertThat(mismatches).hasValue(0);
            for (var agency : agencies) {
                assertThat(rowsSeenBy(database, agency))
                        .isEqualTo(committed
                                .getOrDefault(agency, new AtomicInteger())
                                .get());
            }
            for (var connection : pool) {
                connection.close();
            }
        }
    }

    private Void work(ScratchDatabase database, BlockingQueue<Connection> pool, List<AgencyId> agencies, Random random)
            throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var agency = agencies.get(random.nextInt(agencies.size()));
            CurrentAgency.call(agency, () -> transaction(database, pool, random));
            rounds.incrementAndGet();
        }
        return null;
    }

    private Void transaction(ScratchDatabase database, BlockingQueue<Connection> pool, Random random) throws Exception {
        var connection = pool.take();
        try {
            expectNobody(connection);
            database.bind(connection, CurrentAgency.id());
            expectOnlyOwn(connection);
            insert(connection);
            expectOnlyOwn(connection);
            end(connection, random);
        } catch (SQLException fault) {
            connection.rollback();
        } finally {
            pool.put(connection);
        }
        return null;
    }

    /** Committed, rolled back, timed out, or refused by the database in the middle. */
    private void end(Connection connection, Random random) throws SQLException {
        switch (random.nextInt(6)) {
            case 0 -> connection.rollback();
            case 1 -> execute(connection, "set local statement_timeout = 1; select pg_sleep(1)");
            case 2 -> execute(connection, "select 1 / 0");
            default -> {
                connection.commit();
                committed
                        .computeIfAbsent(CurrentAgency.id(), agency -> new AtomicInteger())
                        .incrementAndGet();
            }
        }
    }

    private void expectNobody(Connection connection) throws SQLException {
        var left = text(connection, "select coalesce(app.current_agency()::text, 'nobody')");
        var rows = text(connection, "select count(*)::text from lantern.audit_entry");
        count(!left.equals("nobody") || !rows.equals("0"));
    }

    private void expectOnlyOwn(Connection connection) throws SQLException {
        var own = CurrentAgency.id().toString();
        var believed = text(connection, "select app.current_agency()::text");
        var seen = text(
                connection,
                "select coalesce(string_agg(distinct tenant_id || object, ','), '') from lantern.audit_entry");
        count(!believed.equals(own) || !(seen.isEmpty() || seen.equals(own + own)));
    }

    private void count(boolean mismatch) {
        if (mismatch) {
            mismatches.incrementAndGet();
        }
    }

    /** The row names the agency that the thread means; the column's default writes the one that the database means. */
    private static void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into lantern.audit_entry (id, issuer, subject, act, object) values (?, '', '', 'try', ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, CurrentAgency.id().toString());
            insert.executeUpdate();
        }
    }

    private static int rowsSeenBy(ScratchDatabase database, AgencyId agency) throws SQLException {
        try (var connection = database.application().open()) {
            connection.setAutoCommit(false);
            database.bind(connection, agency);
            return Integer.parseInt(text(connection, "select count(*)::text from lantern.audit_entry"));
        }
    }

    private static BlockingQueue<Connection> pool(ScratchDatabase database) throws SQLException {
        var pool = new ArrayBlockingQueue<Connection>(POOL);
        for (var number = 0; number < POOL; number++) {
            var connection = database.application().open();
            connection.setAutoCommit(false);
            pool.add(connection);
        }
        return pool;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
