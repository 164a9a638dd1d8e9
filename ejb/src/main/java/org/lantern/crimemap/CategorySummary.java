package org.lantern.crimemap;

/** A category text as it stands in the agency's records, and how far rules may go with it. */
public record CategorySummary(String category, long records, Standing standing) {
    /** What rules can do with a category. */
    public enum Standing {
        /** Published when it is chosen. */
        PLAIN,
        /** Mixed: published only under a name that a mapping gives it. */
        NEEDS_MAPPING,
        /** On the platform's floor: never published. */
        FLOOR
    }
}
