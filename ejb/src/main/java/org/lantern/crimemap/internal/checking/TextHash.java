package org.lantern.crimemap.internal.checking;

/**
 * A 64-bit hash of a text (FNV-1a with a final mix). Two million texts of one file collide with a probability of about one
 * in ten million; a collision makes one row look like a duplicate, which its rejection shows.
 */
final class TextHash {
    private TextHash() {}

    static long of(long seed, CharSequence text) {
        long hash = 0xCBF29CE484222325L ^ seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        return hash ^ (hash >>> 32);
    }
}
