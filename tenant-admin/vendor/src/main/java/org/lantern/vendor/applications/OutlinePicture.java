package org.lantern.vendor.applications;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;

/** An area drawn on nothing, so that an operator sees whether it is a city or the whole country. */
class OutlinePicture extends Div {
    private static final int WIDTH = 640;

    OutlinePicture(Outline outline, String description) {
        addClassName("outline");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", description);
        add(new Svg(svg(outline)));
    }

    /** Numbers only; nothing of what an applicant typed reaches the markup. */
    static String svg(Outline outline) {
        double west = edge(outline, 0, false);
        double north = edge(outline, 1, true);
        double shrink = Math.cos(Math.toRadians((north + edge(outline, 1, false)) / 2));
        double scale = WIDTH / Math.max(1e-9, (edge(outline, 0, true) - west) * shrink);
        double height = Math.max(1, (north - edge(outline, 1, false)) * scale);
        StringBuilder path = new StringBuilder();
        for (List<double[]> ring : outline.rings()) {
            String command = "M";
            for (double[] position : ring) {
                double x = (position[0] - west) * shrink * scale;
                double y = (north - position[1]) * scale;
                path.append(String.format(Locale.ROOT, "%s%.1f %.1f", command, x, y));
                command = "L";
            }
            path.append('Z');
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-8 -8 %d %d\"><path fill-rule=\"evenodd\" d=\"%s\"/></svg>"
                .formatted(WIDTH + 16, Math.round(height) + 16, path);
    }

    private static double edge(Outline outline, int axis, boolean greatest) {
        var values = outline.rings().stream().flatMap(List::stream).mapToDouble(position -> position[axis]);
        return (greatest ? values.max() : values.min()).orElse(0);
    }
}
