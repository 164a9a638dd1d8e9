package org.lantern.crimemap.internal.checking;

import java.util.Arrays;

/**
 * Counts per 64-bit key, open addressing: 12 bytes a slot, so that the two million rows of the largest file fit in some
 * 50 MB.
 */
final class LongCounts {
    private long[] keys = new long[1_024];
    private int[] counts = new int[1_024];
    private int size;

    /** Adds one, and says how many there are now. */
    int increment(long key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (counts[slot] == 0) {
            keys[slot] = key;
            size++;
        }
        return ++counts[slot];
    }

    /** 0 when the key was never counted. */
    int count(long key) {
        return counts[slot(key)];
    }

    private int slot(long key) {
        long mixed = (key ^ (key >>> 32)) * 0x9E3779B97F4A7C15L; // Fibonacci hashing, Knuth 6.4
        int slot = (int) (mixed >>> 33) & (keys.length - 1);
        while (counts[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                counts[slot] = oldCounts[i];
            }
        }
        Arrays.fill(oldKeys, 0);
    }
}
