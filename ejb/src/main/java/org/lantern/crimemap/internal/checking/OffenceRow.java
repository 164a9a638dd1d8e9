package org.lantern.crimemap.internal.checking;

import java.time.Instant;
import org.lantern.geo.Position;

/** A row that passed every check, as the agency gave it. */
public record OffenceRow(String recordNumber, Instant occurredAt, String category, Position place, String address) {}
