package org.lantern.geo;

import java.util.Locale;

/** Why a file cannot be an agency's jurisdiction, with what to do about it. */
public enum JurisdictionFlaw {
    TOO_LONG("The file is longer than 10 MB. Simplify the boundary and try again."),
    NOT_JSON("The file is not readable as JSON. Export the boundary as GeoJSON."),
    NOT_GEOJSON("The file is JSON but not GeoJSON. Export the boundary as GeoJSON (RFC 7946)."),
    NOT_POLYGONS("The boundary must be made of polygons; points and lines enclose no area."),
    EMPTY("The boundary encloses no area."),
    TOO_MANY_POSITIONS("The boundary has more than 200,000 positions. Simplify it and try again."),
    TOO_MANY_DISTRICTS("The boundary has more than 1,000 districts."),
    BAD_COORDINATE("A position is not a pair of numbers."),
    OUTSIDE_WORLD("Positions lie outside longitude ±180 and latitude ±90. Export in WGS 84 (EPSG:4326), in degrees."),
    SWAPPED_AXES("Latitude stands before longitude. GeoJSON wants longitude first."),
    NOT_CLOSED("A ring is not closed: its last position must equal its first."),
    TOO_FEW_POSITIONS("A ring has fewer than four positions."),
    SELF_CROSSING("A boundary line crosses itself, or a hole lies outside its polygon."),
    TOO_WIDE("The area is larger than 2,000,000 square kilometres.");

    private final String explanation;

    JurisdictionFlaw(String explanation) {
        this.explanation = explanation;
    }

    /** Stable and kebab-case, for programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** One or two sentences in English for the person who handed in the file. */
    public String explanation() {
        return explanation;
    }
}
