package org.lantern.web.api.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.retention.PlatformRecords;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;

/** What becomes of what applicants left, for the vendor's operators. */
@Path("applications/records")
@At(At.Side.PLATFORM)
@Tag(name = Api.PLATFORM)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PlatformRecordsResource {
    @Inject
    private PlatformRecords desk;

    /** What went in one run. */
    @Schema(name = "ErasedRecords")
    public record Gone(String recordClass, long count, Instant at) {}

    /** @param gone what went lately, newest first */
    @Schema(name = "PlatformRecords")
    public record Answer(ForecastAnswer forecast, List<Gone> gone) {}

    @GET
    @AsksFirst(desk = PlatformRecords.class, method = "forecast")
    @Operation(
            summary = "What applicants left: how long it is kept, how many there are, what goes and what went",
            description = "A dry run of the daily erasing, for so many days from now; it erases nothing.")
    public Answer forecast(
            @QueryParam("days")
                    @Schema(type = SchemaType.INTEGER, defaultValue = "30", minimum = "1", maximum = "365")
                    @Nullable
                    String days) {
        return new Answer(
                ForecastAnswer.of(desk.forecast(Days.read(days))),
                desk.gone().stream()
                        .map(gone -> new Gone(gone.recordClass(), gone.count(), gone.at()))
                        .toList());
    }
}
