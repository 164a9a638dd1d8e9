package org.lantern.web.api.people;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lantern.audit.AuditFilter;
import org.lantern.web.api.Parameters;

/** The query parameters that select entries of the trail. */
public class AuditQuery {
    @Parameter(description = "Only this act, such as member-removed")
    @QueryParam("act")
    private @Nullable String act;

    @Parameter(description = "Only what this subject did")
    @QueryParam("subject")
    private @Nullable String subject;

    @Parameter(
            description = "The first moment, included",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @QueryParam("from")
    private @Nullable String from;

    @Parameter(
            description = "The first moment that is no more included",
            schema = @Schema(type = SchemaType.STRING, format = "date-time"))
    @QueryParam("before")
    private @Nullable String before;

    AuditFilter filter() {
        return new AuditFilter(
                Optional.ofNullable(act), Optional.ofNullable(subject), time("from", from), time("before", before));
    }

    private static Optional<Instant> time(String name, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(Instant::parse);
        } catch (DateTimeParseException e) {
            throw Parameters.wrong(name, "Write a moment as in 2026-11-23T08:00:00Z.");
        }
    }
}
