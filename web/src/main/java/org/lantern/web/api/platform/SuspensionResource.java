package org.lantern.web.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.SuspensionDesk;
import org.lantern.fleet.SuspensionResult;
import org.lantern.tenancy.AgencyId;
import org.lantern.tenancy.AgencyState;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.PlainText;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Where the vendor suspends an agency, and resumes it. Asked for twice, either is done once and answered alike. */
@Path("agencies")
@At(At.Side.PLATFORM)
@Tag(name = Api.PLATFORM)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SuspensionResource {

    @Inject
    private SuspensionDesk desk;

    @Inject
    private NamedAgency named;

    /** @param reason what the agency's own people are told, 1 to 2,000 characters */
    @Schema(requiredProperties = "reason")
    public record SuspensionBody(@Nullable String reason) {}

    /** @param state trial, live or suspended */
    @Schema(name = "AgencyStanding")
    public record Standing(UUID id, String state) {}

    @POST
    @Path("{id}/suspend")
    @AsksFirst(desk = SuspensionDesk.class, method = "suspend")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Closes portal, API and console of an agency in trial or live, named by id or slug, until it is"
                    + " resumed; its people read the reason")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Standing.class)))
    @APIResponse(
            responseCode = "409",
            description = "It is suspended for another reason, or in a state that is not suspended")
    public Standing suspend(@PathParam("id") String agency, SuspensionBody body) {
        AgencyId id = named.agency(agency);
        return standing(id, desk.suspend(id, PlainText.stripped(body.reason())));
    }

    @POST
    @Path("{id}/resume")
    @AsksFirst(desk = SuspensionDesk.class, method = "resume")
    @Operation(summary = "Opens a suspended agency, named by id or slug, again, with all it had and where it stood")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Standing.class)))
    @APIResponse(responseCode = "409", description = "It is in a state that is not resumed")
    public Standing resume(@PathParam("id") String agency) {
        AgencyId id = named.agency(agency);
        return standing(id, desk.resume(id));
    }

    private static Standing standing(AgencyId agency, SuspensionResult result) {
        return new Standing(agency.value(), settled(result).word());
    }

    private static AgencyState settled(SuspensionResult result) {
        return switch (result) {
            case SuspensionResult.Suspended s -> AgencyState.SUSPENDED;
            case SuspensionResult.Resumed resumed -> resumed.now();
            case SuspensionResult.AlreadySo already -> already.now();
            case SuspensionResult.OtherReason o ->
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "The agency is suspended already, for another reason. Resume it first to give a new one.");
            case SuspensionResult.NotInThisState refused ->
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "The agency is in the state %s; only one in trial or live is suspended and only a suspended one resumed."
                                .formatted(refused.state().word()));
            case SuspensionResult.NoSuchAgency n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case SuspensionResult.ReasonMissing m ->
                throw new ProblemException(new Problem(
                        ProblemCode.INVALID_VALUES,
                        "",
                        List.of(new FieldProblem("/reason", "Give the reason, in 1 to 2,000 characters."))));
        };
    }
}
