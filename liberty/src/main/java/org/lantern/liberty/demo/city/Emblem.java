package org.lantern.liberty.demo.city;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A city's emblem: flat shapes, one upon the other, on a transparent square of 512 units. */
record Emblem(List<Layer> layers) {
    private static final int SIZE = 512;

    record Layer(Shape shape, Color fill) {}

    Emblem {
        layers = List.copyOf(layers);
    }

    static Emblem of(JsonArray plan) {
        return new Emblem(plan.stream()
                .map(JsonValue::asJsonObject)
                .map(layer -> new Layer(shape(layer), Color.decode(layer.getString("fill"))))
                .toList());
    }

    byte[] png() {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        try {
            paint(graphics);
        } finally {
            graphics.dispose();
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void paint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        for (var layer : layers) {
            graphics.setColor(layer.fill());
            graphics.fill(layer.shape());
        }
    }

    /** A layer is a circle or a path, cut to another circle where it says {@code within}: a clip would have jagged edges. */
    private static Shape shape(JsonObject layer) {
        var shape = layer.containsKey("circle")
                ? circle(layer.getJsonArray("circle"))
                : PathData.parse(layer.getString("path"));
        if (!layer.containsKey("within")) {
            return shape;
        }
        var cut = new Area(shape);
        cut.intersect(new Area(circle(layer.getJsonArray("within"))));
        return cut;
    }

    private static Shape circle(JsonArray circle) {
        var radius = circle.getInt(2);
        return new Ellipse2D.Double(circle.getInt(0) - radius, circle.getInt(1) - radius, 2.0 * radius, 2.0 * radius);
    }
}
