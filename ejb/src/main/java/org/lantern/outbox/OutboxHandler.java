package org.lantern.outbox;

/**
 * Does the work of one lane. Found by CDI. Called outside a transaction, bound to the row's agency; whatever it
 * changes, it changes in transactions of its own, and doing a piece of work twice leaves what doing it once leaves.
 */
public interface OutboxHandler {

    /** Kebab-case, stable: {@code mail}. */
    String lane();

    /**
     * @param work what to do
     * @throws Exception if it could not be done now; it is tried again later
     */
    void handle(Work work) throws Exception;

    /** After so many failed attempts the work is given up. An attempt that took the node down with it counts too. */
    default int attempts() {
        return 12;
    }

    /**
     * Whether a piece may take minutes or hours. Of such a lane an agency has one piece at a time, and all of them
     * together leave room for short work (R7).
     */
    default boolean isLong() {
        return false;
    }

    /** The work is given up (R3); called in the transaction that notes it, so that both hold or neither. */
    default void givenUp(Work work) {}
}
