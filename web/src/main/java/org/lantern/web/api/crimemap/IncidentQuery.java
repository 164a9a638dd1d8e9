package org.lantern.web.api.crimemap;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.geo.BoundingBox;
import org.lantern.web.api.Parameters;

/** The query parameters that select incidents. */
public class IncidentQuery {
    @Parameter(description = "Published names; repeat it for several, leave it out for all")
    @QueryParam("category")
    private @Nullable List<String> categories;

    @Parameter(description = "First date, ISO 8601", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("from")
    private @Nullable String from;

    @Parameter(
            description = "Last date, included, ISO 8601",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("to")
    private @Nullable String to;

    @Parameter(description = "west,south,east,north in degrees (RFC 7946, section 5)")
    @QueryParam("bbox")
    private @Nullable String bbox;

    @Parameter(description = "Name of one of the agency's districts")
    @QueryParam("district")
    private @Nullable String district;

    IncidentFilter filter() {
        return new IncidentFilter(
                categories == null ? Set.of() : Set.copyOf(categories),
                date("from", from),
                date("to", to),
                box(),
                Optional.ofNullable(district).filter(name -> !name.isEmpty()));
    }

    private Optional<BoundingBox> box() {
        if (bbox == null || bbox.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(BoundingBox.parse(bbox)
                .orElseThrow(() ->
                        Parameters.wrong("bbox", "Write west,south,east,north in degrees, west and south first.")));
    }

    private static Optional<LocalDate> date(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw Parameters.wrong(name, "Write a date as in 2026-11-23.");
        }
    }
}
