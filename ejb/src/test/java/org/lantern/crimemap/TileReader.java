package org.lantern.crimemap;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads the points of a Mapbox Vector Tile (specification 2.1), written apart from the encoder; needs nothing but Java. */
public final class TileReader {
    private TileReader() {}

    public record Point(int x, int y, Map<String, Object> properties) {}

    /** Points by layer. */
    public static Map<String, List<Point>> read(byte[] tile) {
        Map<String, List<Point>> layers = new LinkedHashMap<>();
        fields(ByteBuffer.wrap(tile), (field, value) -> {
            if (field == 3) {
                layer((ByteBuffer) value, layers);
            }
        });
        return layers;
    }

    private static void layer(ByteBuffer bytes, Map<String, List<Point>> layers) {
        List<String> names = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        List<ByteBuffer> features = new ArrayList<>();
        fields(bytes, (field, value) -> {
            switch (field) {
                case 1 -> names.add(text(value));
                case 2 -> features.add((ByteBuffer) value);
                case 3 -> keys.add(text(value));
                case 4 ->
                    fields((ByteBuffer) value, (kind, content) -> values.add(kind == 1 ? text(content) : content));
                default -> {}
            }
        });
        layers.put(
                names.getFirst(),
                features.stream().map(feature -> point(feature, keys, values)).toList());
    }

    private static Point point(ByteBuffer bytes, List<String> keys, List<Object> values) {
        List<Long> tags = new ArrayList<>();
        List<Long> geometry = new ArrayList<>();
        fields(bytes, (field, value) -> {
            switch (field) {
                case 2 -> numbers((ByteBuffer) value, tags);
                case 4 -> numbers((ByteBuffer) value, geometry);
                default -> {}
            }
        });
        Map<String, Object> properties = new LinkedHashMap<>();
        for (int i = 0; i < tags.size(); i += 2) {
            properties.put(
                    keys.get(tags.get(i).intValue()), values.get(tags.get(i + 1).intValue()));
        }
        return new Point(unzigzag(geometry.get(1)), unzigzag(geometry.get(2)), properties);
    }

    private static void fields(ByteBuffer bytes, BiConsumer<Integer, Object> receiver) {
        while (bytes.hasRemaining()) {
            long tag = varint(bytes);
            if ((tag & 7) == 0) {
                receiver.accept((int) (tag >> 3), varint(bytes));
            } else {
                int length = (int) varint(bytes);
                receiver.accept((int) (tag >> 3), bytes.slice(bytes.position(), length));
                bytes.position(bytes.position() + length);
            }
        }
    }

    private static void numbers(ByteBuffer bytes, List<Long> numbers) {
        while (bytes.hasRemaining()) {
            numbers.add(varint(bytes));
        }
    }

    private static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static int unzigzag(long value) {
        return (int) ((value >>> 1) ^ -(value & 1));
    }

    private static String text(Object bytes) {
        return StandardCharsets.UTF_8.decode((ByteBuffer) bytes).toString();
    }
}
