package org.lantern.web.management;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is counted. Labels are words of ours, never an agency, a person or a path. */
@ApplicationScoped
public class Meters {
    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Map<String, CounterDataPoint> answered = new ConcurrentHashMap<>();
    private final Counter requests = Counter.builder()
            .name("lantern_requests_total")
            .help("Requests answered, by door and outcome")
            .labelNames("door", "outcome")
            .register(registry);
    private final Counter tokens = Counter.builder()
            .name("lantern_refused_tokens_total")
            .help("Bearer tokens refused, by reason")
            .labelNames("reason")
            .register(registry);
    private final Counter problems = Counter.builder()
            .name("lantern_problems_total")
            .help("Problems answered by the API, by code")
            .labelNames("code")
            .register(registry);

    private final Counter imports = Counter.builder()
            .name("lantern_imports_total")
            .help("Files of records handed in over the API, by what became of them")
            .labelNames("outcome")
            .register(registry);

    @Inject
    private Queue queue;

    @PostConstruct
    void watch() {
        JvmMetrics.builder().register(registry);
        queue.register(registry);
    }

    /** Called once for every request; on the path of published pages, so the counter is looked up without garbage. */
    public void answered(String door, int status) {
        String outcome = outcome(status);
        answered.computeIfAbsent(door + outcome, key -> requests.labelValues(door, outcome))
                .inc();
    }

    public void tokenRefused(String reason) {
        tokens.labelValues(reason).inc();
    }

    public void problem(String code) {
        problems.labelValues(code).inc();
    }

    public void importHandedIn(String outcome) {
        imports.labelValues(outcome).inc();
    }

    PrometheusRegistry registry() {
        return registry;
    }

    private static String outcome(int status) {
        return switch (status / 100) {
            case 1, 2 -> "ok";
            case 3 -> "elsewhere";
            case 4 -> "refused";
            default -> "failed";
        };
    }
}
