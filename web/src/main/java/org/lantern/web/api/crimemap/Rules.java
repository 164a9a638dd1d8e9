package org.lantern.web.api.crimemap;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.crimemap.CategorySummary;
import org.lantern.crimemap.MapRulesChange;
import org.lantern.crimemap.MapRulesDesk;
import org.lantern.crimemap.MapRulesDraft;
import org.lantern.crimemap.MapRulesVersion;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.api.PublishBody;
import org.lantern.web.api.Revision;
import org.lantern.web.api.VersionNumber;
import org.lantern.web.api.Words;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** What the public map shows: drafted, looked at, published, rolled back. */
@Path("map-rules")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class Rules {

    @Inject
    private MapRulesDesk desk;

    /** A version of the rules. */
    @Schema(name = "MapRulesVersion")
    public record Version(int version, RulesBody rules, String author, String note, Instant publishedAt, boolean live) {

        static Version of(MapRulesVersion version) {
            return new Version(
                    version.number(),
                    RulesBody.of(version.rules()),
                    version.author(),
                    version.note(),
                    version.publishedAt(),
                    version.live());
        }
    }

    /** @param standing plain, needs-mapping or floor: how far rules may go with it */
    @Schema(name = "CategoryStanding")
    public record Category(String category, long records, String standing) {

        static Category of(CategorySummary summary) {
            return new Category(summary.category(), summary.records(), Words.of(summary.standing()));
        }
    }

    @GET
    @Operation(summary = "The rules that are live")
    public RulesBody live() {
        return RulesBody.of(desk.live());
    }

    @GET
    @Path("categories")
    @Operation(summary = "The agency's own category texts, by number of records")
    public Items<Category> categories() {
        return Items.all(desk.categories().stream().map(Category::of).toList());
    }

    @GET
    @Path("draft")
    @Operation(summary = "The draft; its ETag is the revision a change starts from")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulesBody.class)))
    public Response draft() {
        return answer(desk.draft());
    }

    @PUT
    @Path("draft")
    @AsksFirst(desk = MapRulesDesk.class, method = "save")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replaces the draft; with If-Match only if nobody saved in between, else 412")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RulesBody.class)))
    public Response save(RulesBody body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(
                desk.save(body.rules(), Revision.wanted(ifMatch, desk.draft().revision())));
    }

    @POST
    @Path("effect")
    @AsksFirst(desk = MapRulesDesk.class, method = "effect")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What these rules would show and withhold now; nothing is saved")
    public EffectAnswer effect(RulesBody body) {
        return EffectAnswer.of(desk.effect(body.rules()));
    }

    @POST
    @Path("publish")
    @AsksFirst(desk = MapRulesDesk.class, method = "publish")
    @Operation(summary = "Makes the draft the next live version")
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
        List<MapRulesVersion> versions = desk.versions();
        return Items.all(versions.stream().map(Version::of).toList());
    }

    @POST
    @Path("rollback")
    @Operation(summary = "Publishes an older version's rules anew, under the next number")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = VersionNumber.class)))
    public Response rollBack(@Parameter(required = true) @QueryParam("to") int to) {
        return answer(desk.rollBack(to));
    }

    private static Response answer(MapRulesChange change) {
        return switch (change) {
            case MapRulesChange.Saved saved -> answer(saved.draft());
            case MapRulesChange.Published published ->
                Response.ok(new VersionNumber(published.version())).build();
            case MapRulesChange.Stale stale -> throw new ProblemException(Problem.of(ProblemCode.PRECONDITION_FAILED));
            case MapRulesChange.UnknownVersion u -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
        };
    }

    private static Response answer(MapRulesDraft draft) {
        return Response.ok(RulesBody.of(draft.rules()))
                .tag(Revision.tag(draft.revision()))
                .build();
    }
}
