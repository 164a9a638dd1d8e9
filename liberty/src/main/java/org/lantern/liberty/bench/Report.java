package org.lantern.liberty.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;

/**
 * What a benchmark measured.
 *
 * @param figures in the order in which people should read them
 */
public record Report(String benchmark, List<Figure> figures) {

    /** One number with its unit. */
    public record Figure(String name, double value, String unit) {}

    public JsonObject json() {
        var list = Json.createArrayBuilder();
        figures.forEach(figure -> list.add(Json.createObjectBuilder()
                .add("name", figure.name())
                .add("value", figure.value())
                .add("unit", figure.unit())));
        return Json.createObjectBuilder()
                .add("benchmark", benchmark)
                .add("figures", list)
                .build();
    }

    public String words() {
        var text = new StringBuilder(benchmark).append("\n");
        figures.forEach(figure -> text.append(
                String.format(Locale.ROOT, "  %-58s %12.3f %s%n", figure.name(), figure.value(), figure.unit())));
        return text.toString();
    }
}
