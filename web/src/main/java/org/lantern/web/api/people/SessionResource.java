package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.login.Device;
import org.lantern.login.LogInDesk;
import org.lantern.login.LogInMark;
import org.lantern.login.LogOutResult;
import org.lantern.login.OwnLogIn;
import org.lantern.login.OwnLogIns;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.api.Parameters;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;
import org.lantern.web.token.AccessToken;

/** Where the person whose token this is, is logged in. */
@Path("sessions")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SessionResource {

    @Inject
    private LogInDesk desk;

    @Context
    private HttpServletRequest request;

    /**
     * @param device browser and system in plain words; left out where they are not known
     * @param address network address as the identity provider noted it; left out while it does not answer
     * @param clients through what the log-in is used
     */
    public record SessionAnswer(
            String id,
            boolean current,
            Optional<String> device,
            Optional<String> address,
            List<String> clients,
            Instant beganAt,
            Instant usedAt) {

        static SessionAnswer of(OwnLogIn logIn) {
            return new SessionAnswer(
                    logIn.mark().digits(),
                    logIn.current(),
                    logIn.device().map(Device::words),
                    logIn.address(),
                    logIn.clients(),
                    logIn.beganAt(),
                    logIn.usedAt());
        }
    }

    /** @param complete false while the identity provider does not answer: sessions that it alone knows are missing */
    public record Sessions(List<SessionAnswer> items, boolean complete) {

        static Sessions of(OwnLogIns known) {
            return new Sessions(known.all().stream().map(SessionAnswer::of).toList(), known.isComplete());
        }
    }

    @GET
    @Operation(summary = "Where the person whose token this is, is logged in: their own sessions and nobody else's")
    public Sessions list() {
        return desk.list(current()).map(Sessions::of).orElseThrow(SessionResource::notAPerson);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends one of them; its tokens and pages are refused with their next call")
    @APIResponse(responseCode = "204", description = "Ended")
    public Response end(@PathParam("id") String id) {
        return answer(LogInMark.isOne(id) ? desk.end(new LogInMark(id)) : new LogOutResult.NoSuchLogIn());
    }

    @POST
    @Path("sign-out-everywhere")
    @Operation(
            summary = "Ends all of them, at every agency, this one too",
            description = "Every session and token that was authenticated before is refused with its next call.")
    @APIResponse(responseCode = "204", description = "Signed out; the token of this request is refused from now on")
    @APIResponse(responseCode = "400", description = "Say confirmed=true: nobody does this by mistake")
    public Response signOutEverywhere(
            @Parameter(required = true) @QueryParam("confirmed") @Schema(type = SchemaType.BOOLEAN) @Nullable
                    String confirmed) {
        if (!Parameters.flag("confirmed", confirmed)) {
            throw Parameters.wrong("confirmed", "Write true: this ends the session you ask with, too.");
        }
        return answer(desk.endEverywhere());
    }

    private LogInMark current() {
        return AccessToken.of(request).map(AccessToken::mark).orElseThrow();
    }

    private static Response answer(LogOutResult result) {
        return switch (result) {
            case LogOutResult.Ended e -> Response.noContent().build();
            case LogOutResult.NoSuchLogIn n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case LogOutResult.NotAPerson n -> throw notAPerson();
        };
    }

    private static ProblemException notAPerson() {
        return new ProblemException(
                ProblemCode.NOT_PERMITTED, "A program has a secret and no log-in. An administrator can disable it.");
    }
}
