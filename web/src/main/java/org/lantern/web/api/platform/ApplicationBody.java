package org.lantern.web.api.platform;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.ApplicationForm;

/**
 * What a police body hands in.
 *
 * @param kind the sort of police body, in its own words
 * @param place the town or county it polices
 * @param timeZone IANA name
 * @param slug wanted first label of the portal's host
 * @param jurisdiction GeoJSON polygons (RFC 7946)
 */
public record ApplicationBody(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String place,
        @Nullable String timeZone,
        @Nullable String slug,
        @Schema(type = SchemaType.OBJECT) @Nullable JsonValue jurisdiction,
        @Nullable Administrator administrator) {

    /** The first administrator: a person, with their work address. */
    public record Administrator(
            @Nullable String name, @Nullable String email) {}

    /** As it was handed in. */
    static ApplicationBody of(ApplicationForm form) {
        try (JsonReader area = Json.createReader(new StringReader(form.jurisdiction()))) {
            return new ApplicationBody(
                    form.name(),
                    form.kind(),
                    form.place(),
                    form.timeZone(),
                    form.slug(),
                    area.readValue(),
                    new Administrator(form.administratorName(), form.administratorEmail()));
        }
    }

    ApplicationForm form() {
        return new ApplicationForm(
                text(name),
                text(kind),
                text(place),
                text(timeZone),
                text(slug),
                jurisdiction == null ? "" : jurisdiction.toString(),
                administrator == null ? "" : text(administrator.name()),
                administrator == null ? "" : text(administrator.email()));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
