package org.lantern.web.api.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.retention.RetentionDesk;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;

/** What an agency keeps, and what goes. */
@Path("records")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RecordsResource {
    @Inject
    private RetentionDesk desk;

    @GET
    @AsksFirst(desk = RetentionDesk.class, method = "forecast")
    @Operation(
            summary = "Every class of records: how long it is kept, how many there are, what goes and what is held",
            description = "A dry run of the daily erasing, for so many days from now; it erases nothing.")
    public ForecastAnswer forecast(
            @QueryParam("days")
                    @Schema(type = SchemaType.INTEGER, defaultValue = "30", minimum = "1", maximum = "365")
                    @Nullable
                    String days) {
        return ForecastAnswer.of(desk.forecast(Days.read(days)));
    }
}
