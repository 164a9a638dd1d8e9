package org.lantern.liberty.command;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lantern.liberty.backup.Rehearsal;
import org.lantern.liberty.place.Installation;
import org.lantern.liberty.upgrade.Book;
import org.lantern.liberty.upgrade.Plan;
import org.lantern.liberty.upgrade.Plan.PlannedMigration;
import org.lantern.liberty.upgrade.Preflight;
import org.lantern.liberty.upgrade.Touched;

/** What {@code upgrade} says before it begins, and what was done before. */
record UpgradeReport(Plan plan, List<Preflight.Finding> findings) {

    private static final double KILOBYTE = 1024.0;
    private static final double MILLIS = 1000.0;

    static UpgradeReport of(Installation installation, Instant now, Optional<String> backupElsewhere) {
        return new UpgradeReport(Plan.of(installation), Preflight.of(installation, now, backupElsewhere));
    }

    JsonObject json() {
        var migrations = Json.createArrayBuilder();
        plan.migrations().forEach(migration -> migrations.add(json(migration)));
        var preflight = Json.createArrayBuilder();
        findings.forEach(finding -> preflight.add(Json.createObjectBuilder()
                .add("name", finding.name())
                .add("good", finding.isGood())
                .add("words", finding.words())));
        return Json.createObjectBuilder()
                .add("from", plan.from())
                .add("to", plan.to())
                .add("migrations", migrations)
                .add("realmSteps", Json.createArrayBuilder(plan.realmSteps()))
                .add("changesServer", plan.changesServer())
                .add("preflight", preflight)
                .build();
    }

    private static JsonObject json(PlannedMigration migration) {
        var tables = Json.createArrayBuilder();
        migration
                .touched()
                .forEach(touched -> tables.add(Json.createObjectBuilder()
                        .add("table", touched.table())
                        .add("rows", touched.rows())
                        .add("bytes", touched.bytes())));
        return Json.createObjectBuilder()
                .add("version", migration.version())
                .add("description", migration.description())
                .add("estimate", migration.estimate().toString())
                .add("tables", tables)
                .build();
    }

    String words() {
        if (plan.isEmpty()) {
            return "Everything is of Lantern " + plan.to() + " already.\n";
        }
        var text = new StringBuilder("Lantern " + plan.from() + " to " + plan.to() + "\n\nWhat will happen\n");
        plan.migrations().forEach(migration -> text.append(words(migration)));
        plan.realmSteps().forEach(step -> text.append("  ").append(step).append('\n'));
        if (plan.changesServer()) {
            text.append("  the server starts anew; behind a proxy with two nodes nobody notices, see the runbook\n");
        }
        text.append("\nBefore it begins\n");
        findings.forEach(finding -> text.append(String.format(
                Locale.ROOT, "  %-4s %s: %s%n", finding.isGood() ? "ok" : "NO", finding.name(), finding.words())));
        return text.append('\n').toString();
    }

    private static String words(PlannedMigration migration) {
        var tables = migration.touched().stream().map(touched -> words(touched)).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "  migration %s %s, about %d s%s%n",
                migration.version(),
                migration.description(),
                migration.estimate().toSeconds(),
                tables.isEmpty() ? "" : ": " + tables);
    }

    private static String words(Touched touched) {
        return String.format(
                Locale.ROOT, "%s (%d rows, %.0f kB)", touched.table(), touched.rows(), touched.bytes() / KILOBYTE);
    }

    static JsonObject rehearsed(List<Rehearsal.Timed> timed) {
        var migrations = Json.createArrayBuilder();
        timed.forEach(each -> migrations.add(Json.createObjectBuilder()
                .add("version", each.version())
                .add("description", each.description())
                .add("millis", each.took().toMillis())));
        return Json.createObjectBuilder().add("migrations", migrations).build();
    }

    static String rehearsedWords(List<Rehearsal.Timed> timed) {
        return timed.isEmpty()
                ? "The backup could be brought back; no migration is to be run."
                : "On a copy made of the last backup\n"
                        + timed.stream()
                                .map(each -> "  migration %s %s: %s%n"
                                        .formatted(each.version(), each.description(), seconds(each.took())))
                                .collect(Collectors.joining());
    }

    static JsonObject json(List<Book.Entry> history) {
        var entries = Json.createArrayBuilder();
        history.forEach(entry -> {
            var written = Json.createObjectBuilder()
                    .add("from", entry.from())
                    .add("to", entry.to())
                    .add("state", entry.state().word())
                    .add("begunAt", entry.begunAt().toString())
                    .add("steps", json(entry));
            entry.reason().ifPresent(reason -> written.add("reason", reason));
            entries.add(written);
        });
        return Json.createObjectBuilder().add("items", entries).build();
    }

    private static JsonArray json(Book.Entry entry) {
        var steps = Json.createArrayBuilder();
        entry.steps().forEach(step -> {
            var written = Json.createObjectBuilder().add("name", step.name());
            step.took().ifPresent(took -> written.add("millis", took.toMillis()));
            steps.add(written);
        });
        return steps.build();
    }

    static String words(List<Book.Entry> history) {
        return history.isEmpty()
                ? "Nothing was upgraded yet."
                : history.stream().map(UpgradeReport::words).collect(Collectors.joining("\n"));
    }

    private static String words(Book.Entry entry) {
        var text = new StringBuilder("%s  %s to %s: %s%s%n"
                .formatted(
                        entry.begunAt(),
                        entry.from(),
                        entry.to(),
                        entry.state().word(),
                        entry.reason().map(reason -> ", " + reason).orElse("")));
        entry.steps()
                .forEach(step -> text.append(String.format(
                        Locale.ROOT,
                        "  %-60s %s%n",
                        step.name(),
                        step.took().map(UpgradeReport::seconds).orElse("did not end"))));
        return text.toString();
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / MILLIS);
    }
}
