package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.membership.ApiClientResult;
import org.lantern.membership.ApiClients;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.api.Parameters;
import org.lantern.web.api.PlainText;
import org.lantern.web.api.TooOften;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/**
 * Programs that speak for the agency. What shows a secret takes no Idempotency-Key: the kept answer would keep the secret.
 */
@Path("api-clients")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ApiClientResource {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 100;
    private static final String SECRET_UNKNOWN =
            "It is not known whether the secret was changed: %s. The one before may be dead; ask for a new one again.";

    @Inject
    private ApiClients clients;

    @Context
    private HttpServletResponse response;

    @GET
    @Operation(summary = "The agency's API clients, in the order in which they were made")
    public Items<ApiClientAnswer> list(
            @QueryParam("limit") @Schema(type = SchemaType.INTEGER, defaultValue = "50") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int length = Parameters.limit(limit, USUAL_PAGE, LONGEST_PAGE);
        var page = clients.page(Optional.ofNullable(cursor).map(IdCursor::parse), length);
        return IdCursor.items(page.stream().map(ApiClientAnswer::of).toList(), length, ApiClientAnswer::id);
    }

    @POST
    @AsksFirst(desk = ApiClients.class, method = "make")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets a program in; its secret is told here and never again")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ApiClientAnswer.Made.class)))
    @APIResponse(responseCode = "409", description = "There is one of this name")
    @APIResponse(responseCode = "503", description = "Sign-in does not answer; nothing was made")
    public Response make(ApiClientBody body) {
        return switch (Provider.ask(() -> clients.make(body.nameText(), RolesBody.read(body.roles())))) {
            case ApiClientResult.Made made ->
                Response.status(Response.Status.CREATED)
                        .header("Location", "/api/v1/api-clients/" + made.id())
                        .header("Cache-Control", "no-store")
                        .entity(new ApiClientAnswer.Made(
                                made.id(), made.clientId(), made.secret(), clients.tokenEndpoint()))
                        .build();
            case ApiClientResult.NoName n -> throw PlainText.wrong("/name", "Enter a name of 1 to 80 characters.");
            case ApiClientResult.NoRole n -> throw PlainText.wrong("/roles", "Name at least one role of an agency.");
            case ApiClientResult.NotForPrograms n ->
                throw PlainText.wrong("/roles", "A program cannot be an agency-administrator.");
            case ApiClientResult.TooOften early ->
                throw TooOften.problem(response, "Nothing was made.", early.retryAfter());
            case ApiClientResult.NameTaken n ->
                throw new ProblemException(ProblemCode.CONFLICT, "There is an API client of this name.");
        };
    }

    @POST
    @Path("{id}/secret")
    @Operation(summary = "Gives it a new secret, told here and never again; the one before is dead at once")
    @APIResponse(
            responseCode = "503",
            description = "Sign-in does not answer; whether the secret was changed is unknown")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ApiClientAnswer.Secret.class)))
    public Response newSecret(@PathParam("id") UUID id) {
        return Provider.ask(SECRET_UNKNOWN, () -> clients.newSecret(id))
                .map(secret -> Response.ok(new ApiClientAnswer.Secret(secret))
                        .header("Cache-Control", "no-store")
                        .build())
                .orElseThrow(ApiClientResource::notFound);
    }

    @POST
    @Path("{id}/disable")
    @Operation(summary = "Takes its authority with its next call, whatever token it holds")
    @APIResponse(responseCode = "204", description = "Disabled")
    public Response disable(@PathParam("id") UUID id) {
        return answer(clients.disable(id));
    }

    @POST
    @Path("{id}/enable")
    @Operation(summary = "Gives its authority back")
    @APIResponse(responseCode = "204", description = "Enabled")
    public Response enable(@PathParam("id") UUID id) {
        return answer(clients.enable(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes it for good")
    @APIResponse(responseCode = "204", description = "Deleted")
    public Response delete(@PathParam("id") UUID id) {
        return answer(Provider.ask(() -> clients.delete(id)));
    }

    private static Response answer(boolean found) {
        if (!found) {
            throw notFound();
        }
        return Response.noContent().build();
    }

    private static ProblemException notFound() {
        return new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
    }
}
