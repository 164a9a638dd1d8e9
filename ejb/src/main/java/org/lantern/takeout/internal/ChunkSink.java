package org.lantern.takeout.internal;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;

/** Keeps what is written in chunks of a mebibyte. */
final class ChunkSink extends OutputStream {

    private static final int CHUNK = 1 << 20;

    private final TakeoutLedger ledger;
    private final UUID takeout;
    private final byte[] buffer = new byte[CHUNK];
    private int filled;
    private int number;
    private long bytes;

    ChunkSink(TakeoutLedger ledger, UUID takeout) {
        this.ledger = ledger;
        this.takeout = takeout;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] content, int offset, int length) {
        int taken = 0;
        while (taken < length) {
            int part = Math.min(CHUNK - filled, length - taken);
            System.arraycopy(content, offset + taken, buffer, filled, part);
            filled += part;
            taken += part;
            if (filled == CHUNK) {
                keep();
            }
        }
    }

    /** How many were kept; counts when closed. */
    long bytes() {
        return bytes;
    }

    private void keep() {
        ledger.chunk(takeout, number++, Arrays.copyOf(buffer, filled));
        bytes += filled;
        filled = 0;
    }

    @Override
    public void close() {
        if (filled > 0) {
            keep();
        }
    }
}
