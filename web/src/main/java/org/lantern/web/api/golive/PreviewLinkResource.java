package org.lantern.web.api.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.portal.NewTrialLink;
import org.lantern.portal.TrialLink;
import org.lantern.portal.TrialLinks;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Links that open the portal while the agency is in trial. */
@Path("preview-links")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PreviewLinkResource {

    @Inject
    private TrialLinks links;

    /** @param works neither revoked nor expired */
    @Schema(name = "PreviewLink")
    public record Link(
            UUID id,
            String madeBy,
            Instant madeAt,
            Instant expiresAt,
            Optional<Instant> revokedAt,
            Optional<Instant> lastUsedAt,
            boolean works) {

        static Link of(TrialLink link) {
            return new Link(
                    link.id(),
                    link.madeBy(),
                    link.madeAt(),
                    link.expiresAt(),
                    link.revokedAt(),
                    link.lastUsedAt(),
                    link.works());
        }
    }

    /** @param address told this once (R2) */
    @Schema(name = "NewPreviewLink")
    public record Made(UUID id, URI address, Instant expiresAt) {

        static Made of(NewTrialLink made) {
            return new Made(made.link().id(), made.address(), made.link().expiresAt());
        }
    }

    @GET
    @Operation(summary = "Preview links, newest first, with who made them and when they were last used")
    public Items<Link> list() {
        return Items.all(links.list().stream().map(Link::of).toList());
    }

    @POST
    @Operation(
            summary = "A new preview link for seven days; its address is told this once. 409 once the portal is open")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Made.class)))
    @APIResponse(responseCode = "409", description = "The portal is open to everybody")
    public Response make() {
        NewTrialLink made = links.make()
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.CONFLICT, "The portal is open to everybody; no preview link is needed."));
        return Response.created(
                        URI.create("/api/v1/preview-links/" + made.link().id()))
                .entity(Made.of(made))
                .build();
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Revokes a preview link; from the next request on it opens nothing")
    @APIResponse(responseCode = "204", description = "Revoked")
    public Response revoke(@PathParam("id") UUID id) {
        if (!links.revoke(id)) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
        }
        return Response.noContent().build();
    }
}
