package org.lantern.portal.internal;

import java.util.List;

/**
 * A logo as it is stored: pixels only, as PNG, in the sizes pages use.
 *
 * @param sizes the largest first; at least one
 */
public record LogoPicture(List<Size> sizes) {
    public LogoPicture {
        sizes = List.copyOf(sizes);
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("a logo has at least one size");
        }
    }

    public Size largest() {
        return sizes.getFirst();
    }

    /**
     * @param edge the bound that the longer edge was fitted into, in pixels
     * @param png never changed after it was made
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Size(int edge, int width, int height, byte[] png) {}
}
