package org.lantern.crimemap.internal.store;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file's bytes, chunk after chunk; counts what it has given. */
public final class ChunkStream extends InputStream {
    private final IntFunction<Optional<byte[]>> chunks;
    private byte[] chunk = {};
    private int next;
    private int number;
    private long given;

    /** @param chunks the chunk of a number from 0; empty after the last */
    public ChunkStream(IntFunction<Optional<byte[]>> chunks) {
        this.chunks = chunks;
    }

    public long given() {
        return given;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        if (next == chunk.length && !more()) {
            return -1;
        }
        int count = Math.min(length, chunk.length - next);
        System.arraycopy(chunk, next, into, from, count);
        next += count;
        given += count;
        return count;
    }

    private boolean more() {
        Optional<byte[]> following = chunks.apply(number);
        following.ifPresent(bytes -> {
            chunk = bytes;
            next = 0;
            number++;
        });
        return following.isPresent();
    }
}
