package org.lantern.web.management;

import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.lantern.upkeep.Concern;
import org.lantern.upkeep.Finding;
import org.lantern.upkeep.Readings;
import org.lantern.upkeep.Upkeep;

/** How the deployment is, for machines that watch it (R4) and for the command line (R5). What cannot be seen has no value. */
@ApplicationScoped
class Condition {
    private static final double MILLIS = 1_000;

    @Inject
    private Upkeep upkeep;

    /** What is wrong, the urgent first. */
    JsonArray json() {
        var findings = Json.createArrayBuilder();
        upkeep.findings()
                .forEach(finding -> findings.add(Json.createObjectBuilder()
                        .add("about", finding.concern().word())
                        .add("urgent", finding.urgent())
                        .add("words", finding.words())
                        .add("todo", finding.todo())
                        .add("runbook", finding.concern().runbook())));
        return findings.build();
    }

    void register(PrometheusRegistry registry) {
        register(registry, upkeep);
    }

    static void register(PrometheusRegistry registry, Upkeep upkeep) {
        var gauges = new Gauges(registry, upkeep);
        gauges.add("lantern_database_up", "Whether the database answers", seen -> number(seen.database()));
        gauges.add(
                "lantern_database_bytes",
                "Its size",
                seen -> seen.databaseBytes().map(Long::doubleValue));
        gauges.add(
                "lantern_database_clock_seconds",
                "How far its clock is ahead of this node's",
                seen -> seen.clockOff().map(Condition::seconds));
        gauges.add("lantern_identity_up", "Whether the identity provider answers", seen -> number(seen.identity()));
        gauges.add(
                "lantern_backup_age_seconds",
                "How old the last backup is; nothing if there was none",
                seen -> seen.backupAge().map(Condition::seconds));
        gauges.add(
                "lantern_disk_free_bytes",
                "Where this node's data lies",
                seen -> seen.diskFree().map(Long::doubleValue));
        gauges.add(
                "lantern_disk_size_bytes",
                "The same disk in all",
                seen -> seen.diskSize().map(Long::doubleValue));
        gauges.add(
                "lantern_certificate_left_seconds",
                "Until the first of the certificates that are looked at runs out",
                seen -> seen.certificate().map(until -> seconds(Duration.between(seen.at(), until))));
        gauges.add(
                "lantern_clock_jump_seconds",
                "The largest jump of this node's clock within the last hour",
                seen -> Optional.of(seconds(seen.jumped())));
        GaugeWithCallback.builder()
                .name("lantern_findings")
                .help("What is wrong, by concern: 0 nothing, 1 something, 2 something urgent")
                .labelNames("concern")
                .callback(gauge -> {
                    for (var concern : Concern.values()) {
                        gauge.call(worst(upkeep, concern), concern.word());
                    }
                })
                .register(registry);
    }

    private static double worst(Upkeep upkeep, Concern concern) {
        return upkeep.findings().stream()
                .filter(finding -> finding.concern() == concern)
                .mapToDouble(Condition::weight)
                .max()
                .orElse(0);
    }

    private static double weight(Finding finding) {
        return finding.urgent() ? 2 : 1;
    }

    /** Of one registry; a gauge without a reading has no value. */
    private record Gauges(PrometheusRegistry registry, Upkeep upkeep) {
        void add(String name, String help, Function<Readings, Optional<Double>> value) {
            GaugeWithCallback.builder()
                    .name(name)
                    .help(help)
                    .callback(gauge -> upkeep.readings().flatMap(value).ifPresent(gauge::call))
                    .register(registry);
        }
    }

    private static Optional<Double> number(boolean yes) {
        return Optional.of(yes ? 1.0 : 0.0);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}
