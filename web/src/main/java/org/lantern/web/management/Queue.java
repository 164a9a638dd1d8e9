package org.lantern.web.management;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.lantern.messaging.PlatformBacklog;
import org.lantern.outbox.Backlog;
import org.lantern.tenancy.DatabaseFault;

/** How much work waits in the outbox and among the platform's own mail, by lane; asked when somebody scrapes. */
@ApplicationScoped
class Queue {
    private static final double MILLIS = 1_000;

    @Inject
    private Backlog backlog;

    @Inject
    private PlatformBacklog platform;

    void register(PrometheusRegistry registry) {
        register(registry, this::lanes);
    }

    static void register(PrometheusRegistry registry, Supplier<List<Backlog.Lane>> lanes) {
        GaugeWithCallback.builder()
                .name("lantern_outbox_due")
                .help("Pieces of work that are due, by lane")
                .labelNames("lane")
                .callback(gauge -> lanes.get().forEach(lane -> gauge.call((double) lane.pieces(), lane.name())))
                .register(registry);
        GaugeWithCallback.builder()
                .name("lantern_outbox_oldest_seconds")
                .help("How long the oldest due work has waited, by lane")
                .labelNames("lane")
                .callback(gauge ->
                        lanes.get().forEach(lane -> gauge.call(lane.oldest().toMillis() / MILLIS, lane.name())))
                .register(registry);
    }

    /** Nothing while the database is away: that is for readiness to tell, and the other meters are still wanted. */
    private List<Backlog.Lane> lanes() {
        try {
            return Stream.concat(backlog.lanes().stream(), Stream.of(platform.lane()))
                    .toList();
        } catch (DatabaseFault e) {
            return List.of();
        }
    }
}
