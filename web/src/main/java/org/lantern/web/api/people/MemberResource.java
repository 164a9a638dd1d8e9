package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.membership.Member;
import org.lantern.membership.MemberChange;
import org.lantern.membership.MemberCursor;
import org.lantern.membership.Members;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.api.Parameters;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Who belongs to the agency, and as what. */
@Path("members")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MemberResource {
    private static final int USUAL_PAGE = 100;
    private static final int LONGEST_PAGE = 200;

    @Inject
    private Members members;

    /** A member as colleagues see one. */
    public record MemberAnswer(UUID id, String name, String email, List<String> roles) {

        static MemberAnswer of(Member member) {
            return new MemberAnswer(member.id(), member.name(), member.email(), RolesBody.words(member.roles()));
        }
    }

    @GET
    @Operation(summary = "The agency's members, by name; programs are under api-clients")
    public Items<MemberAnswer> list(
            @QueryParam("limit") @Schema(type = SchemaType.INTEGER, defaultValue = "100") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int length = Parameters.limit(limit, USUAL_PAGE, LONGEST_PAGE);
        List<Member> page = members.page(Optional.ofNullable(cursor).map(MemberResource::cursor), length);
        Optional<String> next = page.size() < length
                ? Optional.empty()
                : Optional.of(MemberCursor.of(page.getLast()).text());
        return new Items<>(page.stream().map(MemberAnswer::of).toList(), next);
    }

    @PUT
    @Path("{id}/roles")
    @AsksFirst(desk = Members.class, method = "changeRoles")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Gives a member these roles and no others; effective with their next call")
    @APIResponse(responseCode = "409", description = "An agency keeps at least one agency-administrator")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "403", description = "To make an administrator, confirm first that it is you")
    @Parameter(
            name = "Step-Up-Grant",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public Response changeRoles(@PathParam("id") UUID id, RolesBody body) {
        if (members.find(id).isEmpty()) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
        }
        return answer(members.changeRoles(id, body.read()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes a member; effective with their next call")
    @APIResponse(responseCode = "409", description = "An agency keeps at least one agency-administrator")
    @APIResponse(responseCode = "204", description = "Removed")
    public Response remove(@PathParam("id") UUID id) {
        return answer(members.remove(id));
    }

    private static MemberCursor cursor(String text) {
        return MemberCursor.parse(text).orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.INVALID_CURSOR)));
    }

    private static Response answer(MemberChange change) {
        return switch (change) {
            case MemberChange.Changed c -> Response.noContent().build();
            case MemberChange.NoSuchMember n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case MemberChange.StepUpNeeded needed -> throw StepUpBody.needed(needed.act());
            case MemberChange.LastAdministrator l ->
                throw new ProblemException(
                        ProblemCode.CONFLICT, "An agency keeps at least one agency-administrator. Name another first.");
        };
    }
}
