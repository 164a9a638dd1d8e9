package org.lantern.liberty.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.lantern.liberty.process.Waiting;

/** What an act must be felt within, in open sessions, live tokens and published pages (tenancy, R5; authority, R3). */
public final class Soon {
    public static final Duration SOON = Duration.ofSeconds(5);

    private Soon() {}

    public static void soon(String what, BooleanSupplier holds) {
        assertThat(Waiting.until(SOON, holds)).as(what).isTrue();
    }
}
