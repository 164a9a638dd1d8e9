package org.lantern.web.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lantern.outbox.Backlog;
import org.lantern.upkeep.Readings;
import org.lantern.upkeep.Upkeep;

/** R3 and R4 of management: what the alert rules ask for is told, and what is told of the deployment is asked for. */
class AlertRulesTest {

    private static final Path RULES = Path.of("..", "liberty", "src", "main", "package", "prometheus-alerts.yml");
    private static final Pattern METRIC = Pattern.compile("\\b(?:lantern|jvm|process)_[a-z_]+\\b");
    private static final Pattern EXPRESSION = Pattern.compile("(?m)^ +expr: (.+)$");
    private static final Pattern RUNBOOK = Pattern.compile("runbook: \"docs/runbooks/([a-z-]+\\.md)(?:#([a-z]+))?\"");

    /** For people who look, not for rules: whether it is large is nobody's to say. */
    private static final List<String> NO_RULE = List.of("lantern_database_bytes", "lantern_findings");

    @Test
    void every_metric_in_a_rule_is_told() throws IOException {
        var told = names(scraped());
        var rules = Files.readString(RULES);
        var asked = new TreeSet<String>();
        EXPRESSION.matcher(rules).results().forEach(rule -> asked.addAll(names(rule.group(1))));
        assertThat(asked).hasSizeGreaterThan(10);
        assertThat(told).containsAll(asked);
        assertThat(told.stream()
                        .filter(name -> name.matches("lantern_(database|identity|backup|disk|certificate|clock).*")))
                .allSatisfy(name -> assertThat(asked.contains(name) || NO_RULE.contains(name))
                        .as(name)
                        .isTrue());
    }

    @Test
    void every_rule_leads_to_a_runbook_that_is_there() throws IOException {
        var rules = Files.readString(RULES);
        var runbooks = RUNBOOK.matcher(rules).results().toList();
        assertThat(runbooks).hasSize((int) EXPRESSION.matcher(rules).results().count());
        for (var runbook : runbooks) {
            var page = Files.readString(Path.of("..", "docs", "runbooks", runbook.group(1)));
            if (runbook.group(2) != null) {
                assertThat(page.toLowerCase(Locale.ROOT)).contains("\n## " + runbook.group(2) + "\n");
            }
        }
    }

    private static Set<String> names(String text) {
        var names = new TreeSet<String>();
        METRIC.matcher(text).results().forEach(found -> names.add(found.group()));
        return names;
    }

    private static String scraped() throws IOException {
        var meters = new Meters();
        var upkeep = new Upkeep();
        upkeep.saw(everything());
        Condition.register(meters.registry(), upkeep);
        Queue.register(meters.registry(), () -> List.of(new Backlog.Lane("mail", 1, Duration.ofSeconds(2))));
        JvmMetrics.builder().register(meters.registry());
        meters.answered("portal", 200);
        var out = new ByteArrayOutputStream();
        PrometheusTextFormatWriter.create().write(out, meters.registry().scrape());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Readings everything() {
        var now = Instant.EPOCH;
        return new Readings(
                now,
                true,
                Optional.of(Duration.ZERO),
                Optional.of(1L),
                true,
                Optional.of(Duration.ZERO),
                Optional.of(Duration.ZERO),
                Optional.of(now),
                Optional.of(1L),
                Optional.of(2L),
                Optional.of(now),
                Duration.ZERO);
    }
}
