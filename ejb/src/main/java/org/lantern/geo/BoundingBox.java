package org.lantern.geo;

import java.util.Optional;

/** A box in degrees, borders included; it does not cross the date line. */
public record BoundingBox(double west, double south, double east, double north) {
    public BoundingBox {
        if (!Position.exists(west, south) || !Position.exists(east, north) || west > east || south > north) {
            throw new IllegalArgumentException("a box needs west <= east, south <= north, all on the earth");
        }
    }

    /** Reads {@code west,south,east,north} (RFC 7946, section 5); empty when it is anything else. */
    public static Optional<BoundingBox> parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BoundingBox(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3])));
        } catch (IllegalArgumentException notNumbersOrNoBox) {
            return Optional.empty();
        }
    }

    public boolean contains(Position position) {
        return position.longitude() >= west
                && position.longitude() <= east
                && position.latitude() >= south
                && position.latitude() <= north;
    }

    public boolean intersects(BoundingBox other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }
}
