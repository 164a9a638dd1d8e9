package org.lantern.outbox.internal;

import org.lantern.tenancy.AgencyId;

/** Work was added by a transaction that has not committed yet. */
public record WorkAsked(AgencyId agency) {}
