package org.lantern.web.management;

import io.prometheus.metrics.core.datapoints.CounterDataPoint;
import io.prometheus.metrics.core.metrics.Counter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is counted. Labels are words of ours, never an agency, a person or a path. */
@ApplicationScoped
public class Meters {
    /** By the first digit of the status, from 1 on. */
    private static final List<String> OUTCOMES = List.of("informed", "ok", "elsewhere", "refused", "failed");

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final Map<String, CounterDataPoint[]> answered = new ConcurrentHashMap<>();
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

    @Inject
    private Condition condition;

    @PostConstruct
    void watch() {
        JvmMetrics.builder().register(registry);
        queue.register(registry);
        condition.register(registry);
    }

    /** Called once for every request, also on the path of published pages: it makes no garbage. */
    public void answered(String door, int status) {
        int outcome = Math.clamp(status / 100, 1, OUTCOMES.size()) - 1;
        answered.computeIfAbsent(door, this::ofDoor)[outcome].inc();
    }

    private CounterDataPoint[] ofDoor(String door) {
        return OUTCOMES.stream()
                .map(outcome -> requests.labelValues(door, outcome))
                .toArray(CounterDataPoint[]::new);
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
}
