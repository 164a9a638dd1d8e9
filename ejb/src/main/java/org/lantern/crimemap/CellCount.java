package org.lantern.crimemap;

import org.lantern.geo.Position;

/** How many of the selected incidents lie in one grid cell. */
public record CellCount(Position centre, long count) {}
