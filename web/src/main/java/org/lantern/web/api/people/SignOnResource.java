package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lantern.signon.SignOnDesk;
import org.lantern.signon.SignOnResult;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** The agency's own sign-on: domains it has proved, and the providers that speak for them. */
@Path("sign-on")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SignOnResource {

    @Inject
    private SignOnDesk desk;

    @GET
    @Operation(summary = "The agency's mail domains and who signs in by them")
    public Items<SignOnAnswer> list() {
        return Items.all(desk.list().stream().map(SignOnAnswer::of).toList());
    }

    @POST
    @AsksFirst(desk = SignOnDesk.class, method = "add")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lists a mail domain and says which TXT record proves it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SignOnAnswer.class)))
    @APIResponse(responseCode = "409", description = "The domain is taken")
    public Response add(SignOnBody.Domain body) {
        return Response.status(Response.Status.CREATED)
                .entity(answer(desk.add(body.text())).getEntity())
                .build();
    }

    @POST
    @Path("{id}/check")
    @Operation(summary = "Looks for the TXT record now")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignOnAnswer.class)))
    @APIResponse(responseCode = "409", description = "The record is not there, or nobody answered")
    public Response check(@PathParam("id") UUID id) {
        return answer(desk.check(id));
    }

    @PUT
    @Path("{id}/oidc")
    @AsksFirst(desk = SignOnDesk.class, method = "configure")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Asks and tries an OpenID Connect provider, and keeps it switched off; its secret is not shown again")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignOnAnswer.class)))
    @APIResponse(responseCode = "409", description = "The domain is not proved, or the provider cannot be used")
    public Response oidc(@PathParam("id") UUID id, SignOnBody.Oidc body) {
        return answer(desk.configure(id, body.settings()));
    }

    @PUT
    @Path("{id}/saml")
    @AsksFirst(desk = SignOnDesk.class, method = "configureSaml")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reads a SAML 2.0 provider's metadata, and keeps it switched off")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignOnAnswer.class)))
    @APIResponse(responseCode = "409", description = "The domain is not proved, or the provider cannot be used")
    public Response saml(@PathParam("id") UUID id, SignOnBody.Saml body) {
        return answer(desk.configureSaml(id, body.text()));
    }

    @POST
    @Path("{id}/switch-on")
    @Operation(summary = "From now on people with an address of this domain sign in at their provider")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignOnAnswer.class)))
    @APIResponse(
            responseCode = "409",
            description = "The domain or its provider is missing, or nobody could get in without it")
    public Response switchOn(@PathParam("id") UUID id) {
        return answer(desk.switchOn(id));
    }

    @POST
    @Path("{id}/switch-off")
    @Operation(summary = "From now on they sign in by password, which they set by mail")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SignOnAnswer.class)))
    @APIResponse(responseCode = "409", description = "There is no provider")
    public Response switchOff(@PathParam("id") UUID id) {
        return answer(desk.switchOff(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Forgets the domain and its provider")
    @APIResponse(responseCode = "204", description = "Forgotten")
    public Response remove(@PathParam("id") UUID id) {
        return answer(desk.remove(id));
    }

    private static Response answer(SignOnResult result) {
        return switch (result) {
            case SignOnResult.Done done ->
                Response.ok(SignOnAnswer.of(done.signOn())).build();
            case SignOnResult.Removed r -> Response.noContent().build();
            case SignOnResult.NoSuchDomain n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case SignOnResult.NotADomain n -> throw invalid("/domain", "Enter a mail domain such as agency.gov.");
            case SignOnResult.PublicDomain p ->
                throw invalid("/domain", "Anybody can have an address there. Enter a domain of your agency's own.");
            case SignOnResult.Taken t -> throw conflict("This domain is taken.");
            case SignOnResult.NotFound missing ->
                throw conflict(
                        missing.answered()
                                ? "The TXT record is not there yet. It can take some hours to be seen."
                                : "The domain name system did not answer. Try again in a minute.");
            case SignOnResult.TooEarly t -> throw conflict("Prove the domain and set the provider up first.");
            case SignOnResult.NotFetched n ->
                throw conflict("The provider could not be asked (" + word(n.why()) + ").");
            case SignOnResult.NotAProvider n -> throw conflict("The provider cannot be used (" + word(n.flaw()) + ").");
            case SignOnResult.Busy b ->
                throw conflict("Another answer is being waited for. Send it again in 20 seconds.");
            case SignOnResult.NoWayBack n ->
                throw conflict("One agency-administrator must have a password here first, as the way back.");
        };
    }

    private static ProblemException invalid(String pointer, String detail) {
        return new ProblemException(
                new Problem(ProblemCode.INVALID_VALUES, "", List.of(new FieldProblem(pointer, detail))));
    }

    private static ProblemException conflict(String detail) {
        return new ProblemException(ProblemCode.CONFLICT, detail);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
