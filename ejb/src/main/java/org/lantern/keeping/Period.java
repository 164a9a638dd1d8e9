package org.lantern.keeping;

/**
 * How long, in days of 24 hours.
 *
 * @param standardDays the default, published for an agency at its birth
 * @param floorDays shorter than this nobody may choose; the same as {@code ceilingDays} where there is no choice
 * @param why the bounds are these
 * @param waitsForSchedule whether nothing goes before the agency has published a schedule that names the class: so for what
 *     earlier releases kept for good
 */
public record Period(int standardDays, int floorDays, int ceilingDays, String why, boolean waitsForSchedule) {

    /** @throws IllegalArgumentException if the default is out of bounds */
    public Period {
        if (floorDays < 0 || standardDays < floorDays || ceilingDays < standardDays) {
            throw new IllegalArgumentException("a period has 0 ≤ floor ≤ standard ≤ ceiling");
        }
    }

    /** Nobody chooses. */
    public static Period fixed(int days, String why) {
        return new Period(days, days, days, why, false);
    }

    public boolean isFixed() {
        return floorDays == ceilingDays;
    }

    public boolean allows(int days) {
        return floorDays <= days && days <= ceilingDays;
    }
}
