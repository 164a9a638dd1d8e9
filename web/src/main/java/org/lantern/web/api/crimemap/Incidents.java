package org.lantern.web.api.crimemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.PageCursor;
import org.lantern.crimemap.PublicMap;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.api.Parameters;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Published incidents as data. Everything here is public; the map's version is the entity tag. */
@Path("/")
@At(At.Side.PORTAL)
@Tag(name = Api.PUBLIC)
@ApplicationScoped
public class Incidents {
    private static final int USUAL_PAGE = 100;

    @Inject
    private PublicMap map;

    @Inject
    private MapTags tags;

    @GET
    @Path("incidents")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Published incidents, newest first, with what is withheld and why")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IncidentAnswer.class)))
    public Response page(
            @BeanParam IncidentQuery query,
            @QueryParam("limit") @Schema(type = SchemaType.INTEGER, defaultValue = "100") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context Request request) {
        IncidentFilter filter = query.filter();
        int length = Parameters.limit(limit, USUAL_PAGE, PublicMap.LARGEST_PAGE);
        Optional<PageCursor> after = Optional.ofNullable(cursor).map(Incidents::cursor);
        return tags.answer(
                request, () -> Response.ok(IncidentAnswer.of(map.page(filter, length, after), map.overview())));
    }

    @GET
    @Path("incidents.geojson")
    @Produces({IncidentExport.GEO_JSON, MediaType.APPLICATION_JSON})
    @Operation(summary = "All published incidents the query selects, as GeoJSON")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response geoJson(@BeanParam IncidentQuery query, @Context Request request) {
        IncidentFilter filter = query.filter();
        StreamingOutput export = out -> IncidentExport.geoJson(out, each -> map.each(filter, each));
        return tags.answer(request, () -> Response.ok(export));
    }

    @GET
    @Path("incidents.csv")
    @Produces(IncidentExport.CSV)
    @Operation(summary = "All published incidents the query selects, as CSV (RFC 4180)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@BeanParam IncidentQuery query, @Context Request request) {
        IncidentFilter filter = query.filter();
        StreamingOutput export = out -> IncidentExport.csv(out, each -> map.each(filter, each));
        return tags.answer(
                request,
                () -> Response.ok(export).header("Content-Disposition", "attachment; filename=\"incidents.csv\""));
    }

    private static PageCursor cursor(String text) {
        return PageCursor.parse(text).orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.INVALID_CURSOR)));
    }
}
