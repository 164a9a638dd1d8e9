package org.lantern.web.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * What a deployment may set about its agencies' own calls.
 *
 * @param perMember requests of one person or program at one agency within the window
 */
record StaffSettings(int perMember, Duration window) {
    static final StaffSettings USUAL = new StaffSettings(1_200, Duration.ofMinutes(1));

    StaffSettings {
        if (perMember < 1 || !window.isPositive()) {
            throw new IllegalArgumentException("lantern.staff: at least 1 per member, a window");
        }
    }

    static StaffSettings of(Config config) {
        return new StaffSettings(
                config.getOptionalValue("lantern.staff.per-member", Integer.class)
                        .orElse(USUAL.perMember()),
                config.getOptionalValue("lantern.staff.window", String.class)
                        .map(Duration::parse)
                        .orElse(USUAL.window()));
    }

    /** Reads them once. */
    @Dependent
    static class Reader {
        @Produces
        @Singleton
        static StaffSettings settings(Config config) {
            return of(config);
        }
    }
}
