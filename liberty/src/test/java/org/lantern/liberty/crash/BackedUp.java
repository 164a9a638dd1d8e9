package org.lantern.liberty.crash;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A backup that was taken of a Lantern at work, what it stood for then, and the way back to it.
 *
 * @param lasting what must be as it was, as it is asked for
 */
record BackedUp(Checkout checkout, Path file, Supplier<Set<String>> lasting, Set<String> before) {

    static BackedUp now(Checkout checkout, Supplier<Set<String>> lasting) throws IOException, InterruptedException {
        var before = lasting.get();
        var outcome = checkout.run("backup", "--json");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        JsonObject taken = outcome.json();
        var file = Path.of(taken.getString("file"));
        assertThat(Files.size(file)).isEqualTo(taken.getJsonNumber("bytes").longValue());
        assertThat(checkout.status().getString("lastBackup")).isEqualTo(taken.getString("takenAt"));
        assertThat(Instant.parse(taken.getString("takenAt"))).isBefore(Instant.now());
        assertThat(checkout.run("backup", file.toString()).exitCode())
                .as("over another")
                .isEqualTo(3);
        assertThat(checkout.run("restore", file.toString()).exitCode())
                .as("while it runs")
                .isEqualTo(3);
        return new BackedUp(checkout, file, lasting, before);
    }

    /** Lantern must be down; it is up afterwards. */
    void bringBack() throws IOException, InterruptedException {
        var another = Files.writeString(Files.createTempFile("another", ".key"), "AGE-SECRET-KEY-1");
        assertThat(checkout.run("restore", file.toString(), "--key", another.toString())
                        .exitCode())
                .as("with no good key")
                .isEqualTo(3);
        var outcome = checkout.run("restore", file.toString(), "--json");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(Path.of(outcome.json().getString("aside"), "data", "postgresql"))
                .isDirectory();
        var start = checkout.run("up", "--detach");
        assertThat(start.exitCode()).as(start.err()).isZero();
        assertThat(lasting.get()).isEqualTo(before);
        var trails = checkout.run("audit", "verify");
        assertThat(trails.exitCode()).as(trails.out() + trails.err()).isZero();
    }
}
