package org.lantern.geo;

import org.lantern.geo.internal.Area;

/** A named part of a jurisdiction. The name is the agency's own: "24", "Central", "Distrito Norte". */
public final class District {
    private final String name;
    private final Area area;

    District(String name, Area area) {
        this.name = name;
        this.area = area;
    }

    public String name() {
        return name;
    }

    /** Whether the position lies in the district or on its border. */
    public boolean contains(Position position) {
        return area.contains(position);
    }

    Area area() {
        return area;
    }
}
