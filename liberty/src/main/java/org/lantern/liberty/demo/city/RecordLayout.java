package org.lantern.liberty.demo.city;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The columns that a city's records system writes, in its order and style (R7). */
record RecordLayout(List<Column> columns) {

    /**
     * A column of the export.
     *
     * @param holds what it holds, as an import's mapping names it
     * @param text what a row holds in it; empty where it holds nothing
     */
    record Column(String header, String holds, Function<Incident, String> text) {}

    RecordLayout {
        columns = List.copyOf(columns);
    }

    static RecordLayout of(JsonObject plan) {
        return new RecordLayout(plan.getJsonArray("columns").stream()
                .map(JsonValue::asJsonObject)
                .map(column -> new Column(column.getString("header"), column.getString("holds"), textOf(column)))
                .toList());
    }

    String csv(List<Incident> incidents) {
        var file = new StringWriter();
        try (var csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns.stream().map(Column::header).toList());
            incidents.forEach(incident -> csv.writeRecord(row(incident)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }

    private List<String> row(Incident incident) {
        return columns.stream().map(column -> column.text().apply(incident)).toList();
    }

    private static Function<Incident, String> textOf(JsonObject column) {
        return switch (column.getString("holds")) {
            case "recordNumber" -> Incident::number;
            case "category" -> Incident::category;
            case "address" -> incident -> incident.place().address();
            case "district" -> incident -> incident.place().district();
            case "occurredAt" -> {
                var style = DateTimeFormatter.ofPattern(column.getString("pattern"), Locale.US);
                yield incident -> style.format(incident.occurredAt());
            }
            case "longitude" -> degrees(Position::longitude);
            case "latitude" -> degrees(Position::latitude);
            case String other -> throw new IllegalArgumentException("A record holds no " + other);
        };
    }

    private static Function<Incident, String> degrees(Function<Position, Double> part) {
        return incident -> {
            var position = incident.place().position();
            return position == null ? "" : String.format(Locale.ROOT, "%.6f", part.apply(position));
        };
    }
}
