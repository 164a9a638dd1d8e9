package org.lantern.web.api.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.retention.HoldDesk;
import org.lantern.retention.HoldOrder;
import org.lantern.retention.HoldResult;
import org.lantern.retention.LegalHold;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.api.PlainText;
import org.lantern.web.api.people.StepUpBody;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What must not go, whatever the schedule says. */
@Path("legal-holds")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class HoldResource {
    @Inject
    private HoldDesk desk;

    /**
     * What is to be held.
     *
     * @param recordClass name of the class; left out for everything of the agency
     * @param object one record of the class; left out for all of it
     * @param number of the case, court file or request, 1 to 80 characters
     * @param reason 1 to 2,000 characters
     */
    @Schema(
            name = "LegalHoldOrder",
            requiredProperties = {"number", "reason"})
    public record OrderBody(
            @Nullable String recordClass,
            @Nullable String object,
            @Nullable String number,
            @Nullable String reason) {

        HoldOrder read() {
            return new HoldOrder(
                    Optional.ofNullable(line("/recordClass", recordClass)),
                    Optional.ofNullable(line("/object", object)),
                    PlainText.stripped(line("/number", number)),
                    PlainText.lines("/reason", reason));
        }

        private static @Nullable String line(String pointer, @Nullable String text) {
            if (text != null && !PlainText.isLine(text)) {
                throw PlainText.wrong(pointer, "Remove line breaks and other control characters.");
            }
            return text;
        }
    }

    /** @param reason why it need not be held any longer, 1 to 2,000 characters */
    @Schema(name = "LegalHoldRelease", requiredProperties = "reason")
    public record ReleaseBody(@Nullable String reason) {}

    /** @param releasedAt left out while it stands, as are who released it and why */
    @Schema(name = "LegalHold")
    public record Answer(
            UUID id,
            Optional<String> recordClass,
            Optional<String> object,
            String number,
            String reason,
            String placedBy,
            Instant placedAt,
            Optional<Instant> releasedAt,
            Optional<String> releasedBy,
            Optional<String> releaseReason) {

        static Answer of(LegalHold hold) {
            return new Answer(
                    hold.id(),
                    hold.recordClass(),
                    hold.object(),
                    hold.number(),
                    hold.reason(),
                    hold.placedBy(),
                    hold.placedAt(),
                    hold.released().map(LegalHold.Released::at),
                    hold.released().map(LegalHold.Released::by),
                    hold.released().map(LegalHold.Released::reason));
        }
    }

    @GET
    @Operation(summary = "Every legal hold, those that stand first")
    public Items<Answer> list() {
        return Items.all(desk.list().stream().map(Answer::of).toList());
    }

    @POST
    @AsksFirst(desk = HoldDesk.class, method = "place")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps one record, a class or everything from being erased")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Answer.class)))
    public Response place(OrderBody body) {
        return Response.status(Response.Status.CREATED)
                .entity(answer(desk.place(body.read())))
                .build();
    }

    @POST
    @Path("{id}/release")
    @AsksFirst(desk = HoldDesk.class, method = "release")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets records go again, with a confirmation that it is you")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Answer.class)))
    @APIResponse(responseCode = "403", description = "Confirm first that it is you")
    @APIResponse(responseCode = "409", description = "It was released before")
    @Parameter(
            name = "Step-Up-Grant",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public Answer release(@PathParam("id") UUID id, ReleaseBody body) {
        return answer(desk.release(id, PlainText.lines("/reason", body.reason())));
    }

    private static Answer answer(HoldResult result) {
        return switch (result) {
            case HoldResult.Placed placed -> Answer.of(placed.hold());
            case HoldResult.Released released -> Answer.of(released.hold());
            case HoldResult.Wrong wrong -> throw PlainText.wrong("/" + wrong.field(), wrong.words());
            case HoldResult.NoSuchHold n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case HoldResult.AlreadyReleased a ->
                throw new ProblemException(ProblemCode.CONFLICT, "This hold was released before.");
            case HoldResult.StepUpNeeded needed -> throw StepUpBody.needed(needed.act());
        };
    }
}
