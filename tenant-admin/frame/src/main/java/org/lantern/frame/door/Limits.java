package org.lantern.frame.door;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How long a log-in holds (R3, R4). A deployment may make both shorter, by the server's variables {@code lantern.console.idle}
 * and {@code lantern.console.absolute} (ISO 8601, {@code PT15M}); longer than usual nobody can make them.
 *
 * @param idle without an act of a person; more than zero, 30 minutes at most
 * @param absolute whatever happens; more than zero, 12 hours at most
 */
public record Limits(Duration idle, Duration absolute) {
    private static final Duration LONGEST_IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    static final Limits USUAL = new Limits(LONGEST_IDLE, LONGEST);

    /** @throws IllegalArgumentException if a limit is out of its range */
    public Limits {
        if (!isIn(idle, LONGEST_IDLE) || !isIn(absolute, LONGEST)) {
            throw new IllegalArgumentException(
                    "a console's log-in is idle for 30 minutes and lasts for 12 hours at most");
        }
    }

    static Limits of(Config config) {
        return new Limits(
                config.getOptionalValue("lantern.console.idle", Duration.class).orElse(LONGEST_IDLE),
                config.getOptionalValue("lantern.console.absolute", Duration.class)
                        .orElse(LONGEST));
    }

    private static boolean isIn(Duration limit, Duration longest) {
        return limit.isPositive() && limit.compareTo(longest) <= 0;
    }
}
