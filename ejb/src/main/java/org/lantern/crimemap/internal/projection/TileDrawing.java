package org.lantern.crimemap.internal.projection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantern.geo.Position;
import org.lantern.geo.TileAddress;

/**
 * Gathers counts per place in one tile and writes them as its two layers. From zoom 13 a place is a grid cell; below, cells
 * would run into each other on a screen, and what lies in one of 32 by 32 squares of the tile is drawn as one place in the
 * middle of its incidents.
 */
final class TileDrawing {
    private static final int CELLS_FROM_ZOOM = 13;
    private static final int SQUARES = 32;

    private final TileAddress address;
    private final List<String> categories;
    private final Map<Object, Place> places = new LinkedHashMap<>();

    TileDrawing(TileAddress address, List<String> categories) {
        this.address = address;
        this.categories = categories;
    }

    boolean holds(Position centre) {
        double across = address.across(centre);
        double down = address.down(centre);
        return across >= 0 && across < 1 && down >= 0 && down < 1;
    }

    void add(Position centre, int category, int count) {
        places.computeIfAbsent(key(centre), missing -> new Place(categories.size()))
                .add(address.across(centre), address.down(centre), category, count);
    }

    /** Empty when nothing was added. */
    byte[] bytes() {
        if (places.isEmpty()) {
            return new byte[0];
        }
        VectorTile.Layer cells = new VectorTile.Layer("cells");
        VectorTile.Layer incidents = new VectorTile.Layer("incidents");
        for (Place place : places.values()) {
            int x = place.x();
            int y = place.y();
            cells.point(x, y, Map.of("count", place.count));
            for (int category = 0; category < categories.size(); category++) {
                if (place.counts[category] > 0) {
                    incidents.point(
                            x, y, Map.of("category", categories.get(category), "count", place.counts[category]));
                }
            }
        }
        return VectorTile.bytes(List.of(cells, incidents));
    }

    private Object key(Position centre) {
        return address.zoom() >= CELLS_FROM_ZOOM
                ? centre
                : square(address.across(centre)) * SQUARES + square(address.down(centre));
    }

    private static int square(double share) {
        return (int) (share * SQUARES);
    }

    private static final class Place {
        private final int[] counts;
        private double across;
        private double down;
        private int count;

        Place(int categories) {
            counts = new int[categories];
        }

        void add(double x, double y, int category, int more) {
            across += x * more;
            down += y * more;
            counts[category] += more;
            count += more;
        }

        int x() {
            return (int) (across / count * VectorTile.EXTENT);
        }

        int y() {
            return (int) (down / count * VectorTile.EXTENT);
        }
    }
}
