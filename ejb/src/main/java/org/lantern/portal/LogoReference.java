package org.lantern.portal;

import java.util.regex.Pattern;

/**
 * A logo that was checked and re-encoded; its bytes are in the portal's picture store.
 *
 * @param sha256 of the re-encoded PNG, 64 lower-case hexadecimal characters
 * @param width in pixels, 1 to {@value #MAX_EDGE}
 * @param height in pixels, 1 to {@value #MAX_EDGE}
 */
public record LogoReference(String sha256, int width, int height) {
    /** The longer edge of a stored logo: sharp at the size pages show it on a screen of three pixels a point. */
    public static final int MAX_EDGE = 512;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public LogoReference {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a logo is referred to by the SHA-256 of its bytes");
        }
        if (width < 1 || height < 1 || width > MAX_EDGE || height > MAX_EDGE) {
            throw new IllegalArgumentException("a logo is 1 to " + MAX_EDGE + " pixels wide and high");
        }
    }
}
