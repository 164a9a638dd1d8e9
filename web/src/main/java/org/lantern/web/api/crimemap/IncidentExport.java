package org.lantern.web.api.crimemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.function.Consumer;
import org.lantern.crimemap.PublishedIncident;
import org.lantern.sheet.CsvCell;

/** Writes incidents one by one, however many there are. */
final class IncidentExport {
    static final String GEO_JSON = "application/geo+json";
    static final String CSV = "text/csv; charset=utf-8";

    private IncidentExport() {}

    /** Something that hands every incident to a receiver. */
    interface Source {
        void each(Consumer<PublishedIncident> receiver);
    }

    /** RFC 7946: one point feature an incident. */
    static void geoJson(OutputStream out, Source incidents) {
        try (JsonGenerator json = Json.createGenerator(out)) {
            json.writeStartObject().write("type", "FeatureCollection").writeStartArray("features");
            incidents.each(incident -> feature(json, incident));
            json.writeEnd().writeEnd();
        }
    }

    private static void feature(JsonGenerator json, PublishedIncident incident) {
        json.writeStartObject()
                .write("type", "Feature")
                .write("id", incident.id())
                .writeStartObject("geometry")
                .write("type", "Point")
                .writeStartArray("coordinates")
                .write(incident.place().longitude())
                .write(incident.place().latitude())
                .writeEnd()
                .writeEnd()
                .writeStartObject("properties")
                .write("category", incident.category())
                .write("occurredOn", incident.occurredOn().toString())
                .write("placeMethod", PublishedIncident.PLACE_METHOD)
                .writeEnd()
                .writeEnd();
    }

    /** RFC 4180 with a header; no cell starts a formula. */
    static void csv(OutputStream out, Source incidents) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8))) {
            csv.writeRecord("id", "category", "occurredOn", "longitude", "latitude", "placeMethod");
            incidents.each(incident -> csv.writeRecord(
                    CsvCell.guarded(incident.id()),
                    CsvCell.guarded(incident.category()),
                    incident.occurredOn().toString(),
                    Double.toString(incident.place().longitude()),
                    Double.toString(incident.place().latitude()),
                    PublishedIncident.PLACE_METHOD));
        }
    }
}
