package org.lantern.web.api.crimemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.crimemap.IncidentFilter;
import org.lantern.crimemap.PublicMap;
import org.lantern.geo.TileAddress;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What the browser's map draws. */
@Path("crime-map")
@At(At.Side.PORTAL)
@Tag(name = Api.PUBLIC)
@ApplicationScoped
public class Tiles {

    @Inject
    private PublicMap map;

    @Inject
    private MapTags tags;

    @GET
    @Path("tiles/{z:\\d{1,2}}/{x:\\d{1,7}}/{y:\\d{1,7}}.mvt")
    @Produces("application/vnd.mapbox-vector-tile")
    @Operation(
            summary = "A vector tile (Mapbox Vector Tile 2.1) with the layers \"cells\" and \"incidents\"",
            description = "204 when nothing lies in it.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "Nothing lies in it")
    public Response tile(
            @PathParam("z") int z,
            @PathParam("x") int x,
            @PathParam("y") int y,
            @BeanParam IncidentQuery query,
            @Context Request request) {
        if (!TileAddress.exists(z, x, y)) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
        }
        IncidentFilter filter = query.filter();
        return tags.answer(request, () -> {
            byte[] tile = map.tile(new TileAddress(z, x, y), filter);
            return tile.length == 0 ? Response.noContent() : Response.ok(tile);
        });
    }

    @GET
    @Path("districts.geojson")
    @Produces({IncidentExport.GEO_JSON, MediaType.APPLICATION_JSON}) // map libraries ask for plain JSON
    @Operation(summary = "The agency's districts, for drawing; lines lie within 10 m of the true ones")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public Response districts(@Context Request request) {
        return tags.answer(
                request,
                () -> Response.ok(map.districtsGeoJson()
                        .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.NOT_FOUND)))));
    }
}
