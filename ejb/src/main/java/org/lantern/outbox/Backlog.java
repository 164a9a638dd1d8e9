package org.lantern.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.lantern.tenancy.DatabaseFault;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** How much work waits, over all agencies: for who watches the deployment (R9). */
@ApplicationScoped
public class Backlog {

    private static final String DUE = """
            select lane, count(*), extract(epoch from now() - min(due_at))
            from lantern.due_work where due_at <= now() group by lane order by lane""";

    @Inject
    private PlatformConnection connection;

    /**
     * What is due in one lane.
     *
     * @param pieces due and not done yet, running ones among them
     * @param oldest how long the first of them has been due
     */
    public record Lane(String name, long pieces, Duration oldest) {}

    /**
     * Lanes in which nothing is due are not named.
     *
     * @throws DatabaseFault if the database does not answer
     */
    public List<Lane> lanes() {
        return connection.call(c -> Statements.list(
                c,
                row -> new Lane(row.getString(1), row.getLong(2), Duration.ofMillis((long) (row.getDouble(3) * 1_000))),
                DUE));
    }
}
