package org.lantern.web.management;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import org.lantern.tenancy.DatabaseFault;
import org.lantern.tenancy.PlatformConnection;

/** How much work waits in the outbox, by lane; asked of the database when somebody scrapes. */
@ApplicationScoped
class Queue {
    private static final String DEPTH = """
            select lane, count(*), greatest(0, extract(epoch from now() - min(due_at)))
            from lantern.due_work where due_at <= now() group by lane""";

    @Inject
    private PlatformConnection database;

    private record Lane(String name, double depth, double oldestSeconds) {}

    void register(PrometheusRegistry registry) {
        GaugeWithCallback.builder()
                .name("lantern_outbox_due")
                .help("Pieces of work that are due, by lane")
                .labelNames("lane")
                .callback(gauge -> lanes().forEach(lane -> gauge.call(lane.depth(), lane.name())))
                .register(registry);
        GaugeWithCallback.builder()
                .name("lantern_outbox_oldest_seconds")
                .help("How long the oldest due work has waited, by lane")
                .labelNames("lane")
                .callback(gauge -> lanes().forEach(lane -> gauge.call(lane.oldestSeconds(), lane.name())))
                .register(registry);
    }

    /** Nothing while the database is away: that is for readiness to tell, and the other meters are still wanted. */
    private List<Lane> lanes() {
        try {
            return database.call(connection -> {
                List<Lane> lanes = new ArrayList<>();
                try (PreparedStatement depth = connection.prepareStatement(DEPTH);
                        ResultSet row = depth.executeQuery()) {
                    while (row.next()) {
                        lanes.add(new Lane(row.getString(1), row.getDouble(2), row.getDouble(3)));
                    }
                }
                return lanes;
            });
        } catch (DatabaseFault e) {
            return List.of();
        }
    }
}
