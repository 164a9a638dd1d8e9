package org.lantern.web.api.golive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.messaging.SenderDesk;
import org.lantern.messaging.SenderProof;
import org.lantern.messaging.SenderTest;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.PlainText;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** The proof that mail in the agency's name arrives. */
@Path("go-live/sender-test")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SenderResource {

    @Inject
    private SenderDesk desk;

    /** @param code from the test mail */
    @Schema(requiredProperties = "code")
    public record CodeBody(@Nullable String code) {}

    /** @param state mailed or proved */
    public record SenderAnswer(String state) {}

    @POST
    @Operation(summary = "Mails a code to the administrator who asks; it works for half an hour and five tries")
    public SenderAnswer test() {
        return switch (desk.test()) {
            case SenderTest.Mailed mailed -> new SenderAnswer("mailed");
            case SenderTest.AlreadyProved proved -> new SenderAnswer("proved");
        };
    }

    @POST
    @Path("proof")
    @AsksFirst(desk = SenderDesk.class, method = "prove")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes the code of the test mail")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SenderAnswer.class)))
    @APIResponse(responseCode = "409", description = "No code can be tried any more")
    public SenderAnswer prove(CodeBody body) {
        return switch (desk.prove(PlainText.stripped(body.code()))) {
            case SenderProof.Proved proved -> new SenderAnswer("proved");
            case SenderProof.WrongCode wrong ->
                throw PlainText.wrong("/code", "This is not the code of the newest mail.");
            case SenderProof.NoCode none ->
                throw new ProblemException(
                        ProblemCode.CONFLICT, "No code can be tried any more. Ask for a new test mail.");
        };
    }
}
