package org.lantern.crimemap.internal.projection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes Mapbox Vector Tiles (specification 2.1) that hold points. */
final class VectorTile {
    /** Units along a side of a tile. */
    static final int EXTENT = 4_096;

    private static final int POINT = 1;
    private static final int MOVE_TO_ONE = (1 << 3) | 1;

    private VectorTile() {}

    static byte[] bytes(List<Layer> layers) {
        ProtobufWriter tile = new ProtobufWriter();
        layers.forEach(layer -> tile.bytes(3, layer.bytes()));
        return tile.toByteArray();
    }

    /** A layer being drawn; property values are strings and whole numbers from 0. */
    static final class Layer {
        private final String name;
        private final Map<String, Integer> keys = new LinkedHashMap<>();
        private final Map<Object, Integer> values = new LinkedHashMap<>();
        private final List<byte[]> features = new ArrayList<>();

        Layer(String name) {
            this.name = name;
        }

        void point(int x, int y, Map<String, ?> properties) {
            ProtobufWriter tags = new ProtobufWriter();
            properties.forEach((key, value) -> {
                tags.varint(number(keys, key));
                tags.varint(number(values, value));
            });
            ProtobufWriter geometry = new ProtobufWriter();
            geometry.varint(MOVE_TO_ONE);
            geometry.varint(zigzag(x));
            geometry.varint(zigzag(y));
            ProtobufWriter feature = new ProtobufWriter();
            feature.bytes(2, tags.toByteArray());
            feature.number(3, POINT);
            feature.bytes(4, geometry.toByteArray());
            features.add(feature.toByteArray());
        }

        private byte[] bytes() {
            ProtobufWriter layer = new ProtobufWriter();
            layer.number(15, 2);
            layer.bytes(1, name.getBytes(StandardCharsets.UTF_8));
            features.forEach(feature -> layer.bytes(2, feature));
            keys.keySet().forEach(key -> layer.bytes(3, key.getBytes(StandardCharsets.UTF_8)));
            values.keySet().forEach(value -> layer.bytes(4, value(value)));
            layer.number(5, EXTENT);
            return layer.toByteArray();
        }

        private static byte[] value(Object value) {
            ProtobufWriter writer = new ProtobufWriter();
            switch (value) {
                case String text -> writer.bytes(1, text.getBytes(StandardCharsets.UTF_8));
                case Integer number -> writer.number(5, number);
                default -> throw new IllegalArgumentException("neither a string nor a whole number");
            }
            return writer.toByteArray();
        }

        private static <T> int number(Map<T, Integer> numbers, T key) {
            return numbers.computeIfAbsent(key, missing -> numbers.size());
        }

        private static int zigzag(int value) {
            return (value << 1) ^ (value >> 31);
        }
    }
}
