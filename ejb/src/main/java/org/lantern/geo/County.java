package org.lantern.geo;

/**
 * A county or what a state has in its place: parish, borough, independent city.
 *
 * @param fips five digits (INCITS 31), the first two the state's
 * @param name as the Census Bureau writes it, without "County"
 */
public record County(String fips, String name) {
    private static final int FIRST_INDEPENDENT_CITY = 510;

    /** Cities of Virginia, Maryland, Missouri and Nevada that belong to no county; numbered from 510 (INCITS 31). */
    public boolean isIndependentCity() {
        return Integer.parseInt(fips.substring(2)) >= FIRST_INDEPENDENT_CITY
                && (fips.startsWith("51") || fips.startsWith("24") || fips.startsWith("29") || fips.startsWith("32"));
    }
}
