package org.lantern.outbox.internal;

import java.util.UUID;
import org.lantern.tenancy.AgencyId;

/** A claimed row: whose and which, not yet what. */
public record DueRow(AgencyId agency, UUID row, String lane) {}
