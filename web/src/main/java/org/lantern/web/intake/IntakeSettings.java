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
 * @param stepsPerAddress answers to a question of a form with many pages, from one address within the window
 * @param codesPerMailbox codes mailed to one e-mail address within the window
 */
record IntakeSettings(int perAddress, int perHost, Duration window, int stepsPerAddress, int codesPerMailbox) {
    static final IntakeSettings USUAL = new IntakeSettings(120, 1_200, Duration.ofHours(1), 1_200, 10);

    IntakeSettings {
        if (perAddress < 1
                || perHost < perAddress
                || !window.isPositive()
                || stepsPerAddress < 1
                || codesPerMailbox < 1) {
            throw new IllegalArgumentException("lantern.intake: at least 1 of each, no less per host, a window");
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
                        .orElse(USUAL.window()),
                config.getOptionalValue("lantern.intake.steps-per-address", Integer.class)
                        .orElse(USUAL.stepsPerAddress()),
                config.getOptionalValue("lantern.intake.codes-per-mailbox", Integer.class)
                        .orElse(USUAL.codesPerMailbox()));
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
