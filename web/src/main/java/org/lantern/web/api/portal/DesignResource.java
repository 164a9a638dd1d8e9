package org.lantern.web.api.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.portal.PortalDesign;
import org.lantern.portal.PortalDesignDesk;
import org.lantern.publishing.Draft;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.api.PublishBody;
import org.lantern.web.api.Revision;
import org.lantern.web.api.VersionNumber;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** The portal's face: drafted, published, rolled back. */
@Path("portal-design")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DesignResource {

    @Inject
    private PortalDesignDesk desk;

    /** @param ofVersion the older version whose design was published anew */
    @Schema(name = "DesignVersion")
    public record Version(
            int version,
            DesignBody design,
            String author,
            String note,
            Optional<Integer> ofVersion,
            Instant publishedAt,
            boolean live) {

        static Version of(org.lantern.publishing.Version<PortalDesign> version) {
            return new Version(
                    version.number(),
                    DesignBody.of(version.body()),
                    version.author(),
                    version.note(),
                    version.ofVersion(),
                    version.publishedAt(),
                    version.live());
        }
    }

    @GET
    @Path("draft")
    @Operation(summary = "The draft; its ETag is the revision a change starts from")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DesignBody.class)))
    public Response draft() {
        return DesignAnswers.of(desk.draft());
    }

    @PUT
    @Path("draft")
    @AsksFirst(desk = PortalDesignDesk.class, method = "save")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes the draft; with If-Match only if nobody saved in between, else 412")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DesignBody.class)))
    public Response save(DesignBody body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Draft<PortalDesign> before = desk.draft();
        PortalDesign design = body.over(before.body());
        return DesignAnswers.of(desk.save(design, Revision.wanted(ifMatch, before.revision())));
    }

    @DELETE
    @Path("draft/logo")
    @Operation(summary = "Takes the logo out of the draft")
    @APIResponse(responseCode = "412", description = "Somebody saved in between")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DesignBody.class)))
    public Response removeLogo() {
        Draft<PortalDesign> before = desk.draft();
        return DesignAnswers.of(desk.save(before.body().withLogo(Optional.empty()), before.revision()));
    }

    @POST
    @Path("publish")
    @AsksFirst(desk = PortalDesignDesk.class, method = "publish")
    @Operation(summary = "Makes the draft the next live version; every flaw is told at once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionNumber.class)))
    public Response publish(
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PublishBody.class)))
                    @Nullable
                    String body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        long revision = Revision.wanted(ifMatch, desk.draft().revision());
        return DesignAnswers.of(desk.publish(revision, PublishBody.note(body)));
    }

    @GET
    @Path("versions")
    @Operation(summary = "Every version ever published, newest first")
    public Items<Version> versions() {
        return Items.all(desk.versions().stream().map(Version::of).toList());
    }

    @POST
    @Path("rollback")
    @AsksFirst(desk = PortalDesignDesk.class, method = "rollBack")
    @Operation(summary = "Publishes an older version's design anew, under the next number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionNumber.class)))
    public Response rollBack(
            @Parameter(required = true) @QueryParam("to") int to,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PublishBody.class)))
                    @Nullable
                    String body) {
        return DesignAnswers.of(desk.rollBack(to, PublishBody.note(body)));
    }

    @GET
    @Operation(summary = "The design that is live")
    public Version live() {
        return desk.live().map(Version::of).orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.NOT_FOUND)));
    }
}
