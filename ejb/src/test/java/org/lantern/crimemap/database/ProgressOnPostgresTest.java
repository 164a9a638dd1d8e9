package org.lantern.crimemap.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.crimemap.TrapFile;
import org.lantern.crimemap.internal.store.ImportRuns;
import org.lantern.crimemap.internal.store.RunProgress;
import org.lantern.tenancy.AgencyConnection;
import org.lantern.tenancy.Statements;

/** What is told of an import that goes on. */
class ProgressOnPostgresTest {
    private static final Duration TOLD = Duration.ofSeconds(100);

    private final House house = new House();
    private final Clerk clerk = new Clerk(house, house.agency("progress", TrapFile.jurisdiction()));

    @Test
    void what_remains_falls_by_itself_and_does_not_count_the_waiting() {
        UUID id = clerk.started(Clerk.file("N1,2025-06-01,Theft"));
        assertThat(remaining(id)).isEmpty();
        sql("update lantern.import_run set started_at = started_at - interval '1 hour'");
        boolean isCancelled = house.as(
                clerk.agency(),
                () -> house.bean(ImportRuns.class).progress(id, new RunProgress(0.5, TOLD, 10, 5, List.of())));
        assertThat(isCancelled).isFalse();
        assertThat(remaining(id).orElseThrow()).isBetween(TOLD.minusSeconds(20), TOLD);
        sql("update lantern.import_run set expected_end = expected_end - interval '30 seconds'");
        assertThat(remaining(id).orElseThrow()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(70));
        sql("update lantern.import_run set expected_end = expected_end - interval '90 seconds'");
        assertThat(remaining(id)).contains(Duration.ZERO);
        house.work(clerk.agency(), id);
        assertThat(remaining(id)).isEmpty();
    }

    private Optional<Duration> remaining(UUID id) {
        return clerk.report(id).timing().remaining();
    }

    private void sql(String update) {
        house.as(clerk.agency(), () -> house.bean(AgencyConnection.class).call(c -> Statements.update(c, update)));
    }
}
