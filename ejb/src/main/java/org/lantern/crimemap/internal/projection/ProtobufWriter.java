package org.lantern.crimemap.internal.projection;

import java.io.ByteArrayOutputStream;

/** The three things of Protocol Buffers' wire format that a vector tile needs. */
final class ProtobufWriter {
    private static final int VARINT = 0;
    private static final int LENGTH_DELIMITED = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void number(int field, int value) {
        varint((field << 3) | VARINT);
        varint(value);
    }

    void bytes(int field, byte[] value) {
        varint((field << 3) | LENGTH_DELIMITED);
        varint(value.length);
        out.writeBytes(value);
    }

    void varint(int value) {
        int rest = value;
        while ((rest & ~0x7F) != 0) {
            out.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
