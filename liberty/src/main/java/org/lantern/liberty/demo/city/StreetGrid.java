package org.lantern.liberty.demo.city;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;

/**
 * The streets of a city: a grid, turned by {@code tilt} degrees, dense in the middle and thinner towards the limits.
 *
 * @param across the streets that run east and west
 * @param along the streets that run north and south
 * @param roads which of them are main roads, and how much busier
 */
record StreetGrid(double tilt, String address, Ways across, Ways along, JsonObject roads) {
    private static final double DENSE_METRES = 1_800;
    private static final double THIN_METRES = 5_500;

    static StreetGrid of(JsonObject plan) {
        return new StreetGrid(
                plan.getJsonNumber("tilt").doubleValue(),
                plan.getString("address"),
                Ways.of(plan.getJsonObject("across")),
                Ways.of(plan.getJsonObject("along")),
                plan.getJsonObject("roads"));
    }

    List<Block> blocks(Terrain terrain, Random random) {
        var blocks = new ArrayList<Block>();
        for (var street = 0; street < across.names().size(); street++) {
            for (var crossing = 0; crossing < along.names().size() - 1; crossing++) {
                blocks.add(acrossBlock(street, crossing));
            }
        }
        for (var street = 0; street < along.names().size(); street++) {
            for (var crossing = 0; crossing < across.names().size() - 1; crossing++) {
                blocks.add(alongBlock(street, crossing));
            }
        }
        blocks.removeIf(block -> !terrain.carriesStreet(block.from(), block.to()));
        blocks.removeIf(block -> block.traffic() == 0 && !isBuilt(block.middle(), random));
        return blocks;
    }

    private Block acrossBlock(int street, int crossing) {
        var y = across.offset(street);
        return block(
                across,
                street,
                new double[] {along.offset(crossing), y, along.offset(crossing + 1), y},
                crossing + Math.round(along.first() / along.spacing()));
    }

    private Block alongBlock(int street, int crossing) {
        var x = along.offset(street);
        return block(
                along,
                street,
                new double[] {x, across.offset(crossing), x, across.offset(crossing + 1)},
                crossing + Math.round(across.first() / across.spacing()));
    }

    /** @param fromCentre which block from the centre line this is: 0 the first on the high side, -1 on the low side */
    private Block block(Ways ways, int street, double[] ends, long fromCentre) {
        var side = fromCentre < 0 ? ways.low() : ways.high();
        var hundred = fromCentre < 0 ? -fromCentre : fromCentre + 1;
        var name = ways.names().get(street);
        JsonNumber traffic = roads.getJsonNumber(name);
        return new Block(
                address.formatted(hundred, side, name),
                turned(ends[0], ends[1]),
                turned(ends[2], ends[3]),
                traffic == null ? 0 : traffic.doubleValue());
    }

    private Coordinate turned(double x, double y) {
        var cos = Math.cos(Math.toRadians(tilt));
        var sin = Math.sin(Math.toRadians(tilt));
        return new Coordinate(x * cos - y * sin, x * sin + y * cos);
    }

    private static boolean isBuilt(Coordinate place, Random random) {
        var thinning = (Math.hypot(place.x, place.y) - DENSE_METRES) / (THIN_METRES - DENSE_METRES);
        return random.nextDouble() > thinning;
    }
}
