package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.stepup.StepUpDesk;
import org.lantern.stepup.StepUpResult;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;
import org.lantern.web.token.AccessToken;

/** Confirmations of dangerous acts. */
@Path("step-up-grants")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class StepUpResource {

    @Inject
    private StepUpDesk desk;

    @Context
    private HttpServletRequest request;

    /** @param id for the header Step-Up-Grant of the one request it is for */
    @Schema(name = "StepUpGrant")
    public record Grant(UUID id, Instant expiresAt) {}

    @POST
    @AsksFirst(desk = StepUpDesk.class, method = "confirm")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirms one dangerous act of the person whose token this is, once and for five minutes",
            description = "The token must come from a log-in of the last five minutes (its auth_time). A program has no"
                    + " log-in and cannot confirm.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Grant.class)))
    @APIResponse(responseCode = "403", description = "The log-in is too old; log in anew")
    public Response confirm(StepUpBody body) {
        // A token without the claim is as old as can be; who sent it is the desk's to say.
        Instant authenticatedAt =
                AccessToken.of(request).flatMap(AccessToken::authenticatedAt).orElse(Instant.EPOCH);
        return switch (desk.confirm(body.read(), authenticatedAt)) {
            case StepUpResult.Confirmed made ->
                Response.status(Response.Status.CREATED)
                        .entity(new Grant(made.grant(), made.expiresAt()))
                        .build();
            case StepUpResult.NotAPerson n ->
                throw new ProblemException(
                        ProblemCode.NOT_PERMITTED, "A program has no log-in, so it cannot confirm. A person has to.");
            case StepUpResult.NotFresh n -> throw new ProblemException(Problem.of(ProblemCode.LOG_IN_NOT_FRESH));
        };
    }
}
