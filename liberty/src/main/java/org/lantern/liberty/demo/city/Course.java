package org.lantern.liberty.demo.city;

import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The course of a line over the land, straight from point to point or flowing through them as a river does. */
record Course(List<Coordinate> points) {
    private static final int STEPS = 12;

    Course {
        points = List.copyOf(points);
    }

    static Course straight(JsonArray points) {
        return new Course(points.stream().map(Course::coordinate).toList());
    }

    /** A Catmull-Rom spline: it passes through every given point and has no corners. */
    static Course flowing(JsonArray given) {
        var points = straight(given).points();
        var flowing = new ArrayList<Coordinate>();
        for (var leg = 0; leg < points.size() - 1; leg++) {
            for (var step = 0; step < STEPS; step++) {
                flowing.add(between(points, leg, (double) step / STEPS));
            }
        }
        flowing.add(points.getLast());
        return new Course(flowing);
    }

    Course then(Course next) {
        var joined = new ArrayList<>(points);
        joined.addAll(next.points);
        return new Course(joined);
    }

    Coordinate[] open() {
        return points.toArray(Coordinate[]::new);
    }

    Coordinate[] closed() {
        return then(new Course(List.of(points.getFirst()))).open();
    }

    static Coordinate coordinate(JsonValue pair) {
        var numbers = pair.asJsonArray();
        return new Coordinate(
                numbers.getJsonNumber(0).doubleValue(), numbers.getJsonNumber(1).doubleValue());
    }

    private static Coordinate between(List<Coordinate> points, int leg, double along) {
        var before = points.get(Math.max(leg - 1, 0));
        var from = points.get(leg);
        var to = points.get(leg + 1);
        var after = points.get(Math.min(leg + 2, points.size() - 1));
        return new Coordinate(
                spline(along, before.x, from.x, to.x, after.x), spline(along, before.y, from.y, to.y, after.y));
    }

    private static double spline(double t, double before, double from, double to, double after) {
        return 0.5
                * (2 * from
                        + (to - before) * t
                        + (2 * before - 5 * from + 4 * to - after) * t * t
                        + (3 * from - before - 3 * to + after) * t * t * t);
    }
}
