package org.lantern.tenancy;

/**
 * How one module of an agency stands, for the vendor's operators. The fleet finds all by CDI and asks each in ascending
 * {@link #order()}, in a transaction bound to the agency.
 */
public interface ModuleStatus {

    int order();

    /** The current agency's. */
    ModuleState now();
}
