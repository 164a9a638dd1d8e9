package org.lantern.web.api.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.fleet.GoLive;
import org.lantern.fleet.GoLiveResult;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** From trial to live. */
@Path("go-live")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class GoLiveResource {

    @Inject
    private GoLive desk;

    @GET
    @Operation(summary = "What is done and what is missing before the portal opens to everybody")
    public GoLiveAnswer standing() {
        return GoLiveAnswer.of(desk.standing());
    }

    @POST
    @Operation(summary = "Opens the portal to everybody; 409 names each item that is missing")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = GoLiveAnswer.class)))
    @APIResponse(responseCode = "409", description = "Something is missing, or the agency is not in trial")
    public GoLiveAnswer goLive() {
        return switch (desk.goLive()) {
            case GoLiveResult.Live live -> standing();
            case GoLiveResult.AlreadyLive already -> standing();
            case GoLiveResult.Missing missing -> throw missing(missing.items());
            case GoLiveResult.NotInThisState refused ->
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "The agency is in the state %s; only one in trial goes live."
                                .formatted(refused.state().word()));
        };
    }

    /** R1 */
    private static ProblemException missing(List<String> items) {
        return new ProblemException(new Problem(
                ProblemCode.CONFLICT,
                "Not everything that is needed is done. Missing: " + String.join(", ", items) + ".",
                items.stream()
                        .map(item -> new FieldProblem("/checklist/" + item, "This is missing."))
                        .toList()));
    }
}
