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

    /** After so many failed attempts the work is given up. */
    default int attempts() {
        return 12;
    }
}
