package org.lantern.web.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * What a deployment may set about the intake.
 *
 * @param perAddress requests from one address within the window
 * @param perHost requests from all addresses to one host within the window
 */
record IntakeSettings(int perAddress, int perHost, Duration window) {
    static final IntakeSettings USUAL = new IntakeSettings(120, 1_200, Duration.ofHours(1));

    IntakeSettings {
        if (perAddress < 1 || perHost < perAddress || !window.isPositive()) {
            throw new IllegalArgumentException("lantern.intake: at least 1 per address, no less per host, a window");
        }
    }

    static IntakeSettings of(Config config) {
        return new IntakeSettings(
                config.getOptionalValue("lantern.intake.per-address", Integer.class)
                        .orElse(USUAL.perAddress()),
                config.getOptionalValue("lantern.intake.per-host", Integer.class)
                        .orElse(USUAL.perHost()),
                config.getOptionalValue("lantern.intake.window", String.class)
                        .map(Duration::parse)
                        .orElse(USUAL.window()));
    }

    /** Reads them once. */
    @Dependent
    static class Reader {
        @Produces
        @Singleton
        static IntakeSettings settings(Config config) {
            return of(config);
        }
    }
}
