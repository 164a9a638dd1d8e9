package org.lantern.liberty.demo.city;

import org.locationtech.jts.geom.Polygon;

/** A named part of the jurisdiction, in the city's frame. */
record District(String name, Polygon area) {}
