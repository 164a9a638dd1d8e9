package org.lantern.web.api.takeout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.takeout.TakeoutDesk;
import org.lantern.takeout.TakeoutFile;
import org.lantern.takeout.TakeoutReceipt;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.api.Words;
import org.lantern.web.api.people.StepUpBody;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** All that is the agency's, as one file. */
@Path("takeouts")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TakeoutResource {

    @Inject
    private TakeoutDesk desk;

    @POST
    @Operation(
            summary = "Has an archive made of all that is the agency's",
            description =
                    "It is made in the background, and its file is deleted a week later. Takes a confirmation that it"
                            + " is you.")
    @APIResponse(
            responseCode = "202",
            description = "Asked for; look at Location",
            content = @Content(schema = @Schema(implementation = TakeoutAnswer.class)))
    @APIResponse(responseCode = "403", description = "Confirm first that it is you")
    @APIResponse(responseCode = "409", description = "Another one is under way")
    @Parameter(
            name = "Step-Up-Grant",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public Response ask() {
        return switch (desk.ask()) {
            case TakeoutReceipt.Asked asked ->
                Response.accepted(report(asked.takeout()))
                        .header("Location", "/api/v1/takeouts/" + asked.takeout())
                        .build();
            case TakeoutReceipt.OneAtATime o ->
                throw new ProblemException(
                        ProblemCode.CONFLICT, "An archive is being made already. Cancel it, or wait.");
            case TakeoutReceipt.StepUpNeeded needed -> throw StepUpBody.needed(needed.act());
        };
    }

    @GET
    @Operation(summary = "The last 50 archives, newest first")
    public Items<TakeoutAnswer> list() {
        return Items.all(desk.list().stream().map(TakeoutAnswer::of).toList());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far an archive is")
    public TakeoutAnswer report(@PathParam("id") UUID id) {
        return TakeoutAnswer.of(desk.report(id).orElseThrow(TakeoutResource::unknown));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Stops an archive that is under way; nothing of it is kept")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TakeoutAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is not under way")
    public TakeoutAnswer cancel(@PathParam("id") UUID id) {
        boolean cancelled = desk.cancel(id);
        TakeoutAnswer now = report(id);
        if (!cancelled) {
            throw new ProblemException(ProblemCode.CONFLICT, "The archive is %s.".formatted(now.state()));
        }
        return now;
    }

    @GET
    @Path("{id}/file")
    @Produces("application/zip")
    @Operation(
            summary = "The archive: JSON Lines, files, schema, counts and SHA-256 in one ZIP file",
            description = "Taking it is recorded in the trail, and takes a confirmation that it is you.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "403", description = "Confirm first that it is you")
    @APIResponse(responseCode = "409", description = "It is not ready, or its file has been deleted")
    @Parameter(
            name = "Step-Up-Grant",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public Response file(@PathParam("id") UUID id) {
        return switch (desk.file(id)) { // refused here, while a refusal can still be answered
            case TakeoutFile.Permitted permitted -> {
                StreamingOutput content = out -> desk.write(permitted.copy(), out);
                yield Response.ok(content)
                        .header("Content-Disposition", "attachment; filename=\"" + permitted.name() + "\"")
                        .header("Content-Length", permitted.sizeBytes())
                        .build();
            }
            case TakeoutFile.NotReady notReady ->
                throw new ProblemException(
                        ProblemCode.CONFLICT, "The archive is %s.".formatted(Words.of(notReady.state())));
            case TakeoutFile.Unknown u -> throw unknown();
            case TakeoutFile.StepUpNeeded needed -> throw StepUpBody.needed(needed.act());
        };
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
    }
}
