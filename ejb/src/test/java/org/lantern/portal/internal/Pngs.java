package org.lantern.portal.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** PNG files made for tests, chunk by chunk (PNG specification, third edition). */
final class Pngs {
    private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final int HEADER_END = 8 + 12 + 13;

    private Pngs() {}

    /** A file that claims a size in its header and holds nothing. */
    static byte[] claiming(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 6, 0, 0, 0});
        return joined(SIGNATURE, chunk("IHDR", header.array()), chunk("IDAT", packed(new byte[0], 64)));
    }

    /** A sound picture of 8 by 8 pixels with a chunk before its pixels that unpacks to very many zeros. */
    static byte[] withPackedZeros(String name, int zeros) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB), "png", png);
        byte[] sound = png.toByteArray();
        byte[] prefix = name.equals("iTXt") ? new byte[] {'a', 0, 1, 0, 0, 0} : new byte[] {'a', 0, 0};
        return joined(
                Arrays.copyOf(sound, HEADER_END),
                chunk(name, packed(prefix, zeros)),
                Arrays.copyOfRange(sound, HEADER_END, sound.length));
    }

    static List<String> chunkNames(byte[] png) {
        List<String> names = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(png, SIGNATURE.length, png.length - SIGNATURE.length);
        while (rest.hasRemaining()) {
            int length = rest.getInt();
            byte[] name = new byte[4];
            rest.get(name);
            names.add(new String(name, StandardCharsets.US_ASCII));
            rest.position(rest.position() + length + 4);
        }
        return names;
    }

    private static byte[] packed(byte[] prefix, int zeros) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(prefix);
        byte[] block = new byte[1 << 16];
        try (var deflater = new DeflaterOutputStream(bytes)) {
            for (int left = zeros; left > 0; left -= block.length) {
                deflater.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] chunk(String name, byte[] data) {
        byte[] named = joined(name.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 check = new CRC32();
        check.update(named);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(data.length);
            out.write(named);
            out.writeInt((int) check.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
