package org.lantern.web.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.fleet.Applications;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;

/** Whether an address can be had. */
@Path("slugs")
@At(At.Side.PLATFORM)
@Tag(name = Api.PLATFORM)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SlugResource {

    @Inject
    private Applications applications;

    /** @param state free, taken, reserved or malformed */
    public record Availability(String slug, String state) {}

    @GET
    @Path("{slug}")
    @Operation(summary = "Whether a slug is free, taken, reserved or malformed")
    public Availability slug(@PathParam("slug") String slug) {
        return new Availability(slug, applications.slug(slug).word());
    }
}
