package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
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
import org.lantern.recovery.LockOutDesk;
import org.lantern.recovery.LockedOut;
import org.lantern.recovery.LostDeviceDesk;
import org.lantern.recovery.ReleaseResult;
import org.lantern.recovery.VouchResult;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Letting colleagues back in: who has lost a device, who has tried wrong passwords too often. */
@Path("members")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RecoveryResource {

    @Inject
    private LostDeviceDesk devices;

    @Inject
    private LockOutDesk lockOuts;

    /**
     * @param id of the member
     * @param until when it ends by itself; left out if it does not
     */
    public record LockOutAnswer(UUID id, String name, Optional<Instant> until) {

        static LockOutAnswer of(LockedOut locked) {
            return new LockOutAnswer(locked.member(), locked.name(), locked.until());
        }
    }

    @POST
    @Path("{id}/lost-device")
    @Operation(
            summary = "Vouches for a member who has lost a device: you have spoken to them",
            description =
                    "They get a mail with a link that works once, for one hour. When they confirm, and every agency they belong to"
                            + " has vouched, their apps, passkeys and recovery codes are deleted and they are signed out everywhere.")
    @APIResponse(responseCode = "202", description = "The mail is on its way")
    @APIResponse(responseCode = "403", description = "Confirm first that it is you")
    @APIResponse(responseCode = "409", description = "Nobody vouches for themselves")
    @Parameter(
            name = "Step-Up-Grant",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public Response vouch(@PathParam("id") UUID id) {
        return switch (devices.vouch(id)) {
            case VouchResult.Vouched v -> Response.accepted().build();
            case VouchResult.NoSuchMember n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case VouchResult.StepUpNeeded needed -> throw StepUpBody.needed(needed.act());
            case VouchResult.Oneself o ->
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "Nobody vouches for themselves. Ask another administrator, or the vendor.");
        };
    }

    @GET
    @Path("lock-outs")
    @Operation(summary = "Whose log-in is locked by too many wrong tries, and until when")
    public Items<LockOutAnswer> lockOuts() {
        return Items.all(lockOuts.list().stream().map(LockOutAnswer::of).toList());
    }

    @DELETE
    @Path("{id}/lock-out")
    @Operation(summary = "Forgets a member's wrong tries: they can log in at once")
    @APIResponse(responseCode = "204", description = "Released")
    @APIResponse(responseCode = "409", description = "Their log-in is not locked")
    public Response release(@PathParam("id") UUID id) {
        return switch (lockOuts.release(id)) {
            case ReleaseResult.Released r -> Response.noContent().build();
            case ReleaseResult.NoSuchMember n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case ReleaseResult.NotLocked n ->
                throw new ProblemException(ProblemCode.CONFLICT, "Their log-in is not locked, or no longer.");
        };
    }
}
