package org.lantern.tenancy;

/**
 * Something a capability needs at an agency's birth. The fleet finds all steps by CDI and runs each in a transaction
 * of its own, bound to the new agency, in ascending {@link #order()}.
 *
 * <p>A step is run again after a failure or a crash, so running it twice leaves what running it once leaves.
 */
public interface ProvisioningStep {

    /** Kebab-case, stable, shown to vendor operators: {@code default-design}. */
    String name();

    /** 100 jurisdiction and rows, 200 defaults, 300 the identity provider, 400 messages to people. */
    int order();

    /** @throws RuntimeException if the step could not be done; its message is shown to vendor operators */
    void provision(Agency agency);
}
