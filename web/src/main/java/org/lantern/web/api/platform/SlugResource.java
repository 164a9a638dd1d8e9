package org.lantern.web.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.fleet.Applications;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.intake.IntakeLimit;
import org.lantern.web.problem.ProblemException;

/** Whether an address can be had. */
@Path("slugs")
@At(At.Side.PLATFORM)
@Tag(name = Api.PLATFORM)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SlugResource {

    @Inject
    private Applications applications;

    @Inject
    private IntakeLimit limit;

    /** @param state free, taken, confusable, reserved or malformed */
    public record Availability(String slug, String state) {}

    @GET
    @Path("{slug}")
    @Operation(summary = "Whether a slug is free, taken, confusable with one that is taken, reserved or malformed")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Availability.class)))
    @APIResponse(responseCode = "429", description = "Too many from this address, or in all; wait for Retry-After")
    public Availability slug(
            @PathParam("slug") String slug,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        limit.stepRefusal(request, response).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        return new Availability(slug, applications.slug(slug).word());
    }
}
