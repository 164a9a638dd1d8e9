package org.lantern.web.api.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.publishing.Draft;
import org.lantern.publishing.SaveResult;
import org.lantern.retention.RetentionDesk;
import org.lantern.retention.RetentionSchedule;
import org.lantern.retention.SchedulePublication;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.api.PublishBody;
import org.lantern.web.api.Revision;
import org.lantern.web.api.VersionNumber;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** For how long an agency keeps its records: drafted, published, rolled back. */
@Path("retention-schedule")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ScheduleResource {
    @Inject
    private RetentionDesk desk;

    /** @param ofVersion the older version whose schedule was published anew */
    @Schema(name = "RetentionScheduleVersion")
    public record Version(
            int version,
            SortedMap<String, Integer> days,
            String author,
            String note,
            Optional<Integer> ofVersion,
            Instant publishedAt,
            boolean live) {

        static Version of(org.lantern.publishing.Version<RetentionSchedule> version) {
            return new Version(
                    version.number(),
                    version.body().days(),
                    version.author(),
                    version.note(),
                    version.ofVersion(),
                    version.publishedAt(),
                    version.live());
        }
    }

    @GET
    @Operation(summary = "The schedule that is live")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Version.class)))
    @APIResponse(responseCode = "404", description = "None was published yet")
    public Version live() {
        return desk.live().map(Version::of).orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.NOT_FOUND)));
    }

    @GET
    @Path("draft")
    @Operation(summary = "The draft; its ETag is the revision a change starts from")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScheduleBody.class)))
    public Response draft() {
        return answer(desk.draft());
    }

    @PUT
    @Path("draft")
    @AsksFirst(desk = RetentionDesk.class, method = "save")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Changes the draft; with If-Match only if nobody saved in between, else 412")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScheduleBody.class)))
    public Response save(ScheduleBody body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        Draft<RetentionSchedule> before = desk.draft();
        RetentionSchedule schedule = body.over(before.body());
        return switch (desk.save(schedule, Revision.wanted(ifMatch, before.revision()))) {
            case SaveResult.Saved<RetentionSchedule> saved -> answer(saved.draft());
            case SaveResult.Conflict<RetentionSchedule> c ->
                throw new ProblemException(Problem.of(ProblemCode.PRECONDITION_FAILED));
        };
    }

    @POST
    @Path("effect")
    @AsksFirst(desk = RetentionDesk.class, method = "effect")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What would go if the live schedule were changed so; nothing is saved and nothing goes")
    public ForecastAnswer effect(ScheduleBody body, @QueryParam("days") @Nullable String days) {
        RetentionSchedule before = desk.live()
                .map(org.lantern.publishing.Version::body)
                .orElseGet(() -> desk.draft().body());
        return ForecastAnswer.of(desk.effect(body.over(before), Days.read(days)));
    }

    @POST
    @Path("publish")
    @AsksFirst(desk = RetentionDesk.class, method = "publish")
    @Operation(summary = "Makes the draft the next live version; every flaw is told at once")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionNumber.class)))
    public Response publish(
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PublishBody.class)))
                    @Nullable
                    String body,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        long revision = Revision.wanted(ifMatch, desk.draft().revision());
        return answer(desk.publish(revision, PublishBody.note(body)));
    }

    @GET
    @Path("versions")
    @Operation(summary = "Every version ever published, newest first")
    public Items<Version> versions() {
        return Items.all(desk.versions().stream().map(Version::of).toList());
    }

    @POST
    @Path("rollback")
    @AsksFirst(desk = RetentionDesk.class, method = "rollBack")
    @Operation(summary = "Publishes an older version's schedule anew, under the next number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionNumber.class)))
    public Response rollBack(
            @Parameter(required = true) @QueryParam("to") int to,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PublishBody.class)))
                    @Nullable
                    String body) {
        return answer(desk.rollBack(to, PublishBody.note(body)));
    }

    private static Response answer(Draft<RetentionSchedule> draft) {
        return Response.ok(ScheduleBody.of(draft.body()))
                .tag(Revision.tag(draft.revision()))
                .build();
    }

    private static Response answer(SchedulePublication publication) {
        return switch (publication) {
            case SchedulePublication.Live live ->
                Response.ok(new VersionNumber(live.number())).build();
            case SchedulePublication.DraftMoved m ->
                throw new ProblemException(Problem.of(ProblemCode.PRECONDITION_FAILED));
            case SchedulePublication.NoSuchVersion n -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case SchedulePublication.Flawed flawed ->
                throw new ProblemException(new Problem(
                        ProblemCode.INVALID_VALUES,
                        "",
                        flawed.flaws().stream()
                                .map(flaw -> new FieldProblem("/days/" + flaw.recordClass(), flaw.words()))
                                .toList()));
        };
    }
}
