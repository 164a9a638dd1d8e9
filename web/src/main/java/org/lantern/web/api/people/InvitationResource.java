package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.jspecify.annotations.Nullable;
import org.lantern.authority.Role;
import org.lantern.membership.InvitationResult;
import org.lantern.membership.InvitationSummary;
import org.lantern.membership.Invitations;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Creation;
import org.lantern.web.api.Items;
import org.lantern.web.api.Parameters;
import org.lantern.web.api.PlainText;
import org.lantern.web.api.TooOften;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Colleagues asked in and not here yet. */
@Path("invitations")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InvitationResource {
    private static final int USUAL_PAGE = 100;
    private static final int LONGEST_PAGE = 200;

    @Inject
    private Invitations invitations;

    @Inject
    private Creation creation;

    @Context
    private HttpServletResponse response;

    @GET
    @Operation(summary = "Invitations that were not accepted yet, as they were first sent")
    public Items<InvitationAnswer> pending(
            @QueryParam("limit") @Schema(type = SchemaType.INTEGER, defaultValue = "100") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int length = Parameters.limit(limit, USUAL_PAGE, LONGEST_PAGE);
        List<InvitationSummary> page =
                invitations.page(Optional.ofNullable(cursor).map(IdCursor::parse), length);
        return IdCursor.items(page.stream().map(InvitationAnswer::of).toList(), length, InvitationAnswer::id);
    }

    @POST
    @AsksFirst(desk = Invitations.class, method = "invite")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Invites a colleague by mail; the link works once and for 48 hours")
    @APIResponse(responseCode = "403", description = "To invite an administrator, confirm first that it is you")
    @APIResponse(responseCode = "409", description = "The address belongs to a member, or is invited already")
    @APIResponse(responseCode = "429", description = "Too many letters to this address, or in all, within an hour")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = InvitationAnswer.Made.class)))
    @Parameter(
            name = "Step-Up-Grant",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public Response invite(InvitationBody body, @HeaderParam("Idempotency-Key") @Nullable String key) throws Exception {
        Set<Role> roles = RolesBody.read(body.checked().roles());
        return creation.answer(
                key, "invitations " + body, () -> made(invitations.invite(body.emailText(), body.nameText(), roles)));
    }

    @POST
    @Path("{id}/resend")
    @Operation(summary = "Sends a new link; the old one stops working")
    @APIResponse(responseCode = "429", description = "Too many letters to this address, or in all, within an hour")
    @APIResponse(responseCode = "204", description = "Sent")
    public Response resend(@PathParam("id") UUID id) {
        return switch (invitations.resend(id)) {
            case Invitations.Resending.Sent s -> answer(true);
            case Invitations.Resending.NotPending n -> answer(false);
            case Invitations.Resending.TooOften early -> throw tooOften(early.retryAfter());
        };
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes an invitation back")
    @APIResponse(responseCode = "204", description = "Taken back")
    public Response revoke(@PathParam("id") UUID id) {
        return answer(invitations.revoke(id));
    }

    private static Response answer(boolean found) {
        if (!found) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
        }
        return Response.noContent().build();
    }

    private ProblemException tooOften(Duration wait) {
        return TooOften.problem(response, "Nothing was sent.", wait);
    }

    private Creation.Made made(InvitationResult result) {
        return switch (result) {
            case InvitationResult.Invited invited ->
                new Creation.Made(201, "/api/v1/invitations/" + invited.id(), new InvitationAnswer.Made(invited.id()));
            case InvitationResult.NotAnAddress n -> throw PlainText.wrong("/email", "This is no e-mail address.");
            case InvitationResult.NoName n ->
                throw PlainText.wrong(
                        "/name", "Write a name: one line of at most " + Invitations.LONGEST_NAME + " characters.");
            case InvitationResult.TooMany t ->
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        Invitations.MOST_PENDING + " invitations are waiting to be accepted; revoke some first.");
            case InvitationResult.TooOften early -> throw tooOften(early.retryAfter());
            case InvitationResult.NoRole n -> throw PlainText.wrong("/roles", "Name at least one role of an agency.");
            case InvitationResult.StepUpNeeded needed -> throw StepUpBody.needed(needed.act());
            case InvitationResult.AlreadyMember a ->
                throw new ProblemException(ProblemCode.CONFLICT, "This address belongs to a member.");
            case InvitationResult.AlreadyInvited invited ->
                throw new ProblemException(
                        ProblemCode.CONFLICT, "This address is invited already; resend " + invited.id() + " instead.");
        };
    }
}
