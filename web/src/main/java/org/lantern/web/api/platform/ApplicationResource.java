package org.lantern.web.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.AnswerReceipt;
import org.lantern.fleet.ApplicationForm;
import org.lantern.fleet.ApplicationReceipt;
import org.lantern.fleet.ApplicationState;
import org.lantern.fleet.Applications;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.api.AtMost;
import org.lantern.web.api.Creation;
import org.lantern.web.api.PlainText;
import org.lantern.web.intake.FromStrangers;
import org.lantern.web.intake.IntakeLimit;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Where police bodies ask to be taken in. */
@Path("applications")
@At(At.Side.PLATFORM)
@Tag(name = Api.PLATFORM)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ApplicationResource {
    private static final int LARGEST_MEGABYTES = 12;

    @Inject
    private Applications applications;

    @Inject
    private Creation creation;

    @Inject
    private IntakeLimit limit;

    @POST
    @FromStrangers
    @AtMost(megabytes = LARGEST_MEGABYTES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks for an agency to be taken in; every flaw is told at once")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ApplicationAnswer.Made.class)))
    @APIResponse(responseCode = "429", description = "Too many from this address, or in all; wait for Retry-After")
    public Response apply(ApplicationBody body, @HeaderParam("Idempotency-Key") @Nullable String key) throws Exception {
        ApplicationForm form = body.form();
        return creation.answer(key, "applications " + form, () -> made(applications.apply(form, body.applicant())));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Where an application stands; only the applicant knows its id")
    public ApplicationAnswer status(@PathParam("id") UUID id) {
        return applications
                .status(id)
                .map(ApplicationAnswer::of)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.NOT_FOUND)));
    }

    /**
     * @param answer 1 to 2,000 characters
     * @param question number of the question that is answered; whichever is open when it is left out
     */
    @Schema(requiredProperties = "answer")
    public record AnswerBody(
            @Nullable String answer, @Nullable Integer question) {}

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answers the operator's open question; 409 when there is none")
    @APIResponse(responseCode = "429", description = "Too many from this address, or in all; wait for Retry-After")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ApplicationAnswer.class)))
    @APIResponse(responseCode = "409", description = "No question is open, or another one than was answered")
    public ApplicationAnswer answer(
            @PathParam("id") UUID id,
            AnswerBody body,
            @Context HttpServletRequest request,
            @Context HttpServletResponse response) {
        limit.answerRefusal(id, request, response).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        OptionalInt question = body.question() == null ? OptionalInt.empty() : OptionalInt.of(body.question());
        return switch (applications.answer(id, question, PlainText.stripped(body.answer()))) {
            case AnswerReceipt.Taken taken -> status(id);
            case AnswerReceipt.NoSuchApplication n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case AnswerReceipt.NotAsked notAsked ->
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "No question is open; the application is %s."
                                .formatted(notAsked.state().word()));
            case AnswerReceipt.OtherQuestion other ->
                throw new ProblemException(ProblemCode.CONFLICT, "Another question is open now; read it again.");
            case AnswerReceipt.Unfit u -> throw PlainText.wrong("/answer", "Write 1 to 2,000 characters.");
        };
    }

    private static Creation.Made made(ApplicationReceipt receipt) {
        return switch (receipt) {
            case ApplicationReceipt.Received received ->
                new Creation.Made(
                        201,
                        "/api/v1/applications/" + received.id(),
                        new ApplicationAnswer.Made(received.id(), ApplicationState.SUBMITTED.word()));
            case ApplicationReceipt.Refused refused -> throw ApplicationFlaws.problem(refused.flaws());
        };
    }
}
