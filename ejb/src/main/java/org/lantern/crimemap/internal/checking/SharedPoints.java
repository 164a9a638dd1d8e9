package org.lantern.crimemap.internal.checking;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds coordinates that stand for many different addresses: the point a geocoder falls back to when it does not know (R4).
 * Filled in a first pass over the file, asked in the second.
 */
final class SharedPoints {
    /** Different addresses at one coordinate from which on it is nobody's address. */
    static final int FEWEST_ADDRESSES = 20;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final double PER_DEGREE = 1e7; // about a centimetre

    private final LongCounts pairs = new LongCounts();
    private final LongCounts addresses = new LongCounts();

    void add(double longitude, double latitude, String address) {
        String spelling = SPACE.matcher(address.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
        long point = key(longitude, latitude);
        if (!spelling.isEmpty() && pairs.increment(TextHash.of(point, spelling)) == 1) {
            addresses.increment(point);
        }
    }

    boolean contains(double longitude, double latitude) {
        return addresses.count(key(longitude, latitude)) >= FEWEST_ADDRESSES;
    }

    private static long key(double longitude, double latitude) {
        long east = Math.round(longitude * PER_DEGREE);
        long north = Math.round(latitude * PER_DEGREE);
        return (east << 32) ^ (north & 0xFFFFFFFFL);
    }
}
