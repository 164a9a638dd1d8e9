package org.lantern.tenancy.internal;

import org.lantern.tenancy.AgencyChanged;

/** A change inside a transaction that has not committed yet. */
public record Ticked(AgencyChanged change) {}
