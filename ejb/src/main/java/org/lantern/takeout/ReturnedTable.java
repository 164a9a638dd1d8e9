package org.lantern.takeout;

/**
 * What became of one table when an archive was brought in.
 *
 * @param inArchive rows in the archive
 * @param here rows of the agency afterwards
 * @param sha256 of the rows that were written, read again: the archive's own; of what stands, the archive's
 */
public record ReturnedTable(String name, Fate fate, long inArchive, long here, String sha256) {

    /** Where the rows that are there now come from. */
    public enum Fate {
        /** From the archive, row by row. */
        WRITTEN,
        /** They were there, and stay. */
        STANDS,
        /** An agency of its own begins without. */
        NOT_BROUGHT
    }
}
