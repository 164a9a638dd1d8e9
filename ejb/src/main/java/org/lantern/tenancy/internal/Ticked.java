package org.lantern.tenancy.internal;

import org.lantern.tenancy.AgencyChanged;

/**
 * A change inside a transaction that has not committed yet.
 *
 * @param tick of the agencies' clock, by which polling will find the same change
 */
public record Ticked(AgencyChanged change, long tick) {}
