package org.lantern.liberty.place;

import java.util.Comparator;
import java.util.regex.Pattern;

/** The number of a release, {@code major.minor.patch}; later ones are greater. */
public record ReleaseNumber(int major, int minor, int patch) implements Comparable<ReleaseNumber> {

    private static final Pattern FORM = Pattern.compile("(\\d{1,6})\\.(\\d{1,6})\\.(\\d{1,6})");

    /** @throws IllegalArgumentException when it is no such number */
    public static ReleaseNumber parse(String text) {
        var number = FORM.matcher(text);
        if (!number.matches()) {
            throw new IllegalArgumentException("a release is numbered as 1.2.3, not '" + text + "'");
        }
        return new ReleaseNumber(
                Integer.parseInt(number.group(1)),
                Integer.parseInt(number.group(2)),
                Integer.parseInt(number.group(3)));
    }

    public static ReleaseNumber current() {
        return parse(Release.current().lantern());
    }

    @Override
    public int compareTo(ReleaseNumber other) {
        return Comparator.comparingInt(ReleaseNumber::major)
                .thenComparingInt(ReleaseNumber::minor)
                .thenComparingInt(ReleaseNumber::patch)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
