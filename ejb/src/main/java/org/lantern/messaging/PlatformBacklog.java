package org.lantern.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.lantern.outbox.Backlog;
import org.lantern.tenancy.DatabaseFault;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** How much of the platform's own mail waits, told as {@link Backlog} tells of the agencies' work. */
@ApplicationScoped
public class PlatformBacklog {

    private static final double MILLIS = 1_000;
    private static final String DUE = """
            select count(*), coalesce(extract(epoch from now() - min(due_at)), 0)
            from lantern.platform_mail where state = 'due' and due_at <= now()""";

    @Inject
    private PlatformConnection connection;

    /**
     * Lane {@code platform-mail}.
     *
     * @throws DatabaseFault if the database does not answer
     */
    public Backlog.Lane lane() {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> new Backlog.Lane(
                                "platform-mail", row.getLong(1), Duration.ofMillis((long) (row.getDouble(2) * MILLIS))),
                        DUE))
                .orElseThrow();
    }
}
