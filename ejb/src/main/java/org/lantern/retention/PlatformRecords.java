package org.lantern.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.lantern.retention.internal.Forecasts;
import org.lantern.retention.internal.PlatformEraser;

/** What applicants left, for the desk of the vendor's operators (R9). */
@ApplicationScoped
public class PlatformRecords {
    @Inject
    private Forecasts forecasts;

    @Inject
    private PlatformEraser eraser;

    /** How many of a class went in a run. */
    public record Gone(String recordClass, long count, Instant at) {}

    /**
     * @param withinDays 1 to 365
     * @throws IllegalArgumentException outside of that
     */
    public Forecast forecast(int withinDays) {
        return forecasts.ofPlatform(withinDays);
    }

    /** The last hundred, newest first. */
    public List<Gone> gone() {
        return eraser.gone();
    }
}
