package org.lantern.web.api.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.ApplicationReview;
import org.lantern.fleet.ApplicationState;
import org.lantern.fleet.ApplicationSummary;
import org.lantern.fleet.ReviewResult;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.api.Parameters;
import org.lantern.web.api.PlainText;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Where the vendor's operators decide on applications. */
@Path("applications")
@At(At.Side.PLATFORM)
@Tag(name = Api.PLATFORM)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ReviewResource {
    private static final int LONGEST_PAGE = 500;

    @Inject
    private ApplicationReview review;

    /** @param reason told to the applicant */
    @Schema(requiredProperties = "reason")
    public record RejectionBody(@Nullable String reason) {}

    /** @param agency the id of the agency that is being made, when approved */
    public record Decision(UUID id, String state, Optional<UUID> agency) {}

    @GET
    @Operation(summary = "Applications of one state, or of all, oldest first")
    public Items<ApplicationAnswer.Listed> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Schema(type = SchemaType.INTEGER, defaultValue = "200") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Set<ApplicationState> states = state == null ? EnumSet.allOf(ApplicationState.class) : EnumSet.of(state(state));
        int length = Parameters.limit(limit, ApplicationReview.PAGE, LONGEST_PAGE);
        List<ApplicationSummary> page =
                review.page(states, Optional.ofNullable(cursor).map(ReviewResource::after), length);
        Optional<String> next = page.size() < length
                ? Optional.empty()
                : Optional.of(page.getLast().id().toString());
        return new Items<>(page.stream().map(ApplicationAnswer.Listed::of).toList(), next);
    }

    private static UUID after(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.INVALID_CURSOR));
        }
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Takes the agency in; provisioning starts at once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Decision.class)))
    @APIResponse(responseCode = "409", description = "The application is decided already")
    public Decision approve(@PathParam("id") UUID id) {
        return answer(id, "", review.approve(id));
    }

    @POST
    @Path("{id}/reject")
    @AsksFirst(desk = ApplicationReview.class, method = "reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Declines, with a reason that the applicant reads")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Decision.class)))
    @APIResponse(responseCode = "409", description = "The application is decided already")
    public Decision reject(@PathParam("id") UUID id, RejectionBody body) {
        return answer(id, "/reason", review.reject(id, PlainText.stripped(body.reason())));
    }

    /** @param question the applicant reads it; 1 to 2,000 characters */
    @Schema(requiredProperties = "question")
    public record QuestionBody(@Nullable String question) {}

    @POST
    @Path("{id}/ask")
    @AsksFirst(desk = ApplicationReview.class, method = "ask")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks the applicant something, who answers on the page of the application")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Decision.class)))
    @APIResponse(responseCode = "409", description = "The application is decided already")
    public Decision ask(@PathParam("id") UUID id, QuestionBody body) {
        return answer(id, "/question", review.ask(id, PlainText.stripped(body.question())));
    }

    @GET
    @Path("{id}/details")
    @Operation(summary = "All that was handed in, and all that was asked, answered and declined")
    public ApplicationAnswer.Details details(@PathParam("id") UUID id) {
        return review.detail(id)
                .map(ApplicationAnswer.Details::of)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.NOT_FOUND)));
    }

    private static Decision answer(UUID id, String pointer, ReviewResult result) {
        return switch (result) {
            case ReviewResult.Approved approved ->
                new Decision(
                        id,
                        ApplicationState.APPROVED.word(),
                        Optional.of(approved.agency().value()));
            case ReviewResult.Asked a -> new Decision(id, ApplicationState.ASKED.word(), Optional.empty());
            case ReviewResult.Rejected r -> new Decision(id, ApplicationState.REJECTED.word(), Optional.empty());
            case ReviewResult.NoSuchApplication n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case ReviewResult.Decided decided ->
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "The application is %s already."
                                .formatted(decided.state().word()));
            case ReviewResult.ReasonMissing m ->
                throw PlainText.wrong(pointer, "Write to the applicant, in 2,000 characters at most.");
        };
    }

    private static ApplicationState state(String word) {
        return Arrays.stream(ApplicationState.values())
                .filter(state -> state.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        ProblemCode.INVALID_REQUEST, "state is submitted, asked, approved or rejected"));
    }
}
