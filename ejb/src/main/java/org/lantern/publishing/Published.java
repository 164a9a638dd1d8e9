package org.lantern.publishing;

import org.lantern.tenancy.AgencyId;

/** Fired inside the transaction that publishes: what depends on the live version is done in it or asked for in it. */
public record Published(AgencyId agency, String kind, int number) {}
