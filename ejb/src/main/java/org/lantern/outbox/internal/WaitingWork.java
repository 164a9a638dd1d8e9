package org.lantern.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.lantern.tenancy.CurrentAgency;
import org.lantern.tenancy.ModuleState;
import org.lantern.tenancy.ModuleStatus;
import org.lantern.tenancy.PlatformConnection;
import org.lantern.tenancy.Statements;

/** Whether work of the agency is due and waits, and since when (R11). */
@ApplicationScoped
public class WaitingWork implements ModuleStatus {
    /** Longer than an attempt's longest wait: what is due for so long is not simply next in turn. */
    private static final Duration LONG = Duration.ofMinutes(15);

    private static final String OLDEST = """
            select min(due_at), now() from lantern.due_work where tenant_id = ? and due_at <= now()
            having count(*) > 0""";

    @Inject
    private PlatformConnection connection;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public ModuleState now() {
        return connection
                .call(c -> Statements.one(
                        c,
                        row -> state(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                row.getObject(2, OffsetDateTime.class).toInstant()),
                        OLDEST,
                        CurrentAgency.id().value()))
                .orElseGet(() -> ModuleState.of("outbox", "idle"));
    }

    static ModuleState state(Instant oldest, Instant now) {
        boolean late = Duration.between(oldest, now).compareTo(LONG) > 0;
        return new ModuleState("outbox", late ? "late" : "waiting", Optional.of(oldest));
    }
}
