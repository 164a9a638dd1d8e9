package org.lantern.portal;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An opaque sRGB colour, eight bits a channel, as an agency names it. Only this type reaches a style sheet, so no text
 * an agency typed can.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record BrandColor(int red, int green, int blue) {
    public static final BrandColor BLACK = new BrandColor(0, 0, 0);
    public static final BrandColor WHITE = new BrandColor(255, 255, 255);
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    public BrandColor {
        requireChannel(red);
        requireChannel(green);
        requireChannel(blue);
    }

    /** Whether {@link #of} would take the text: {@code #} and six hexadecimal digits, nothing around them. */
    public static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    /**
     * The colour a text names.
     *
     * @throws IllegalArgumentException when the text is not {@code #} and six hexadecimal digits
     */
    public static BrandColor of(String hex) {
        if (!isHex(hex)) {
            throw new IllegalArgumentException("a colour is # and six hexadecimal digits");
        }
        int rgb = Integer.parseInt(hex, 1, 7, 16);
        return new BrandColor(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** {@code #} and six lower-case hexadecimal digits: the only spelling that reaches a style sheet. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** WCAG 2.2 contrast ratio between two colours, 1 to 21. */
    public double contrastTo(BrandColor other) {
        double mine = luminance() + 0.05;
        double theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    /** Black or white, whichever is easier to read on this colour; never below 4.58. */
    public BrandColor label() {
        return contrastTo(WHITE) >= contrastTo(BLACK) ? WHITE : BLACK;
    }

    static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static void requireChannel(int channel) {
        if (channel < 0 || channel > 255) {
            throw new IllegalArgumentException("a channel lies between 0 and 255");
        }
    }
}
