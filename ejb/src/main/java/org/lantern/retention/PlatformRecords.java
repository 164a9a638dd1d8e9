package org.lantern.retention;

import static org.lantern.authority.Role.VENDOR_OPERATOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.lantern.authority.Desk;
import org.lantern.authority.Needs;
import org.lantern.retention.internal.Forecasts;
import org.lantern.retention.internal.PlatformEraser;

/** Where the vendor's operators see what becomes of what applicants left (R9). */
@Desk
@Stateless
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
    @Needs(VENDOR_OPERATOR)
    public Forecast forecast(int withinDays) {
        return forecasts.ofPlatform(withinDays);
    }

    /** The last hundred, newest first. */
    @Needs(VENDOR_OPERATOR)
    public List<Gone> gone() {
        return eraser.gone();
    }
}
