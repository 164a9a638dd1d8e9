package org.lantern.takeout;

/**
 * What a capability must set right when its rows were brought back from an archive: work that was under way, what was waiting to happen.
 * The fleet finds all by CDI and calls each in ascending {@link #order()}, bound to the agency, in one transaction.
 *
 * <p>It is called again after a failure, so calling it twice leaves what calling it once leaves.
 */
public interface AfterReturn {

    int order();

    void returned();
}
