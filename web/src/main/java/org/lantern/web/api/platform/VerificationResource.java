package org.lantern.web.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.Verification;
import org.lantern.fleet.VerificationDesk;
import org.lantern.tenancy.AgencyId;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.PlainText;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Where the vendor records that it has made sure an agency is who it says. */
@Path("agencies")
@At(At.Side.PLATFORM)
@Tag(name = Api.PLATFORM)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class VerificationResource {

    @Inject
    private VerificationDesk desk;

    @Inject
    private NamedAgency named;

    /**
     * @param method call, letter, visit, document or other; other when it is left out
     * @param note how it was made sure of, 1 to 2,000 characters; the agency reads it
     */
    @Schema(requiredProperties = "note")
    public record VerificationBody(
            @Nullable String method, @Nullable String note) {}

    /** @param verified true */
    @Schema(name = "AgencyVerified")
    public record Verified(UUID id, boolean verified) {}

    @POST
    @Path("{id}/verification")
    @AsksFirst(desk = VerificationDesk.class, method = "verify")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Records how the agency, named by id or slug, was verified; 409 if that was recorded before",
            description = "Without it an agency cannot go live. It stands in the agency's own trail.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Verified.class)))
    @APIResponse(responseCode = "409", description = "It was verified before")
    public Verified verify(@PathParam("id") String agency, VerificationBody body) {
        AgencyId id = named.agency(agency);
        return switch (desk.verify(id, method(body), PlainText.stripped(body.note()))) {
            case VerificationDesk.Result.Verified v -> new Verified(id.value(), true);
            case VerificationDesk.Result.AlreadyVerified a ->
                throw new ProblemException(ProblemCode.CONFLICT, "The agency was verified before; that stays.");
            case VerificationDesk.Result.NoSuchAgency n ->
                throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case VerificationDesk.Result.NoteMissing n ->
                throw PlainText.wrong("/note", "Write how it was verified, in 1 to 2,000 characters.");
        };
    }

    private static Verification.Method method(VerificationBody body) {
        String word = PlainText.stripped(body.method());
        return word.isEmpty()
                ? Verification.Method.OTHER
                : Verification.Method.of(word)
                        .orElseThrow(() -> PlainText.wrong("/method", "Say call, letter, visit, document or other."));
    }
}
