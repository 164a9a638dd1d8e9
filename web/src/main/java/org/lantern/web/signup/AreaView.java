package org.lantern.web.signup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.geo.AreaPicture;
import org.lantern.geo.CountyAtlas;
import org.lantern.geo.District;
import org.lantern.geo.Jurisdiction;
import org.lantern.geo.JurisdictionReading;
import org.lantern.geo.Outline;

/**
 * An area as its page shows it (R4): the picture, and the same in numbers.
 *
 * @param bounds west, south, east and north in degrees, four decimals
 * @param middleLongitude in degrees
 * @param squareMiles international miles
 * @param districts named parts
 * @param names of the first districts
 */
public record AreaView(
        AreaPicture picture,
        List<String> bounds,
        double middleLongitude,
        double squareKilometers,
        double squareMiles,
        int outerRings,
        int holes,
        int positions,
        int districts,
        List<String> names) {
    private static final double SQUARE_KILOMETERS_PER_SQUARE_MILE = 2.589988110336;
    private static final int NAMES_SHOWN = 30;

    /** Empty if there is no area yet. */
    static Optional<AreaView> of(String geoJson, CountyAtlas atlas) {
        return !geoJson.isEmpty()
                        && Jurisdiction.parse(geoJson) instanceof JurisdictionReading.Accepted(Jurisdiction area)
                ? Optional.of(of(area, atlas))
                : Optional.empty();
    }

    private static AreaView of(Jurisdiction area, CountyAtlas atlas) {
        Outline outline = Outline.exact(area);
        var box = area.bounds();
        double size = outline.squareKilometers();
        return new AreaView(
                AreaPicture.of(area, atlas::within),
                List.of(degrees(box.west()), degrees(box.south()), degrees(box.east()), degrees(box.north())),
                (box.west() + box.east()) / 2,
                size,
                size / SQUARE_KILOMETERS_PER_SQUARE_MILE,
                outline.outer(),
                outline.rings().size() - outline.outer(),
                outline.positions(),
                area.districts().size(),
                area.districts().stream()
                        .map(District::name)
                        .filter(name -> !name.isBlank())
                        .limit(NAMES_SHOWN)
                        .toList());
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f°", value);
    }
}
