package org.lantern.liberty.demo.city;

import jakarta.json.JsonObject;
import org.locationtech.jts.geom.Coordinate;

/**
 * A part of town that draws people: {@code shops}, {@code bars}, {@code homes} or {@code roads}.
 *
 * @param reach metres after which its pull has fallen to 61 %
 */
record HotSpot(String kind, Coordinate at, double reach, double weight) {

    static HotSpot of(JsonObject plan) {
        return new HotSpot(
                plan.getString("kind"),
                Course.coordinate(plan.getJsonArray("at")),
                plan.getJsonNumber("reach").doubleValue(),
                plan.getJsonNumber("weight").doubleValue());
    }

    double pullOn(Coordinate place) {
        var reaches = place.distance(at) / reach;
        return weight * Math.exp(-reaches * reaches / 2);
    }
}
