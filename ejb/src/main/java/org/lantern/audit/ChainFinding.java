package org.lantern.audit;

/**
 * Something that is not as it was sealed.
 *
 * @param position of the link where it shows; 0 for an entry that no link holds
 * @param what the row, in words: {@code entry 0198…}
 */
public record ChainFinding(Kind kind, long position, String what) {

    public enum Kind {
        /** The entry, or a personal value of it, does not have the hash it was sealed with: changed or moved. */
        ALTERED,
        /** A link or its entry is gone from the middle. */
        REMOVED,
        /** A signed head stands beyond the last link: the end was cut off. */
        TRUNCATED,
        /** A signed head names another hash for this position, or two links stand in one place: there are two chains. */
        FORKED,
        /** A head that our key has not signed. */
        FORGED_HEAD,
        /** An entry older than a minute that is in no link. */
        UNSEALED
    }
}
