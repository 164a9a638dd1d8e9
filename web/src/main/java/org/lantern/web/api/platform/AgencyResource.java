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
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.fleet.AdministratorInvitation;
import org.lantern.fleet.Agencies;
import org.lantern.fleet.AgencyReport;
import org.lantern.fleet.Provisioning;
import org.lantern.fleet.StepReport;
import org.lantern.tenancy.Addresses;
import org.lantern.tenancy.AgencyId;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Items;
import org.lantern.web.api.Parameters;
import org.lantern.web.api.PlainText;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** All agencies, for the vendor: where they stand, never what they hold. */
@Path("agencies")
@At(At.Side.PLATFORM)
@Tag(name = Api.PLATFORM)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AgencyResource {
    private static final int USUAL_PAGE = 200;
    private static final int LONGEST_PAGE = 500;

    @Inject
    private Agencies agencies;

    @Inject
    private NamedAgency named;

    @Inject
    private Provisioning provisioning;

    @Inject
    private Addresses addresses;

    /** @param state waiting, done or failed */
    @Schema(name = "ProvisioningStep")
    public record Step(String name, String state, int attempts, Optional<String> error, Optional<Instant> endedAt) {

        static Step of(StepReport report) {
            return new Step(report.name(), report.state(), report.attempts(), report.error(), report.endedAt());
        }
    }

    @GET
    @Operation(summary = "Every agency, by name: where it stands, never what it holds")
    public Items<AgencyAnswer> list(
            @QueryParam("limit") @Schema(type = SchemaType.INTEGER, defaultValue = "200") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int length = Parameters.limit(limit, USUAL_PAGE, LONGEST_PAGE);
        List<AgencyReport> page = agencies.page(Optional.ofNullable(cursor).map(AgencyResource::after), length)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.INVALID_CURSOR)));
        Optional<String> next = page.size() < length
                ? Optional.empty()
                : Optional.of(page.getLast().agency().id().toString());
        return new Items<>(page.stream().map(this::answer).toList(), next);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One agency, named by id or slug: where it stands, never what it holds")
    public AgencyAnswer one(@PathParam("id") String agency) {
        return agencies.report(named.agency(agency))
                .map(this::answer)
                .orElseThrow(() -> new ProblemException(Problem.of(ProblemCode.NOT_FOUND)));
    }

    private AgencyAnswer answer(AgencyReport report) {
        return AgencyAnswer.of(report, addresses.portal(report.agency().slug()));
    }

    private static AgencyId after(String cursor) {
        try {
            return new AgencyId(UUID.fromString(cursor));
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.of(ProblemCode.INVALID_CURSOR));
        }
    }

    @GET
    @Path("{id}/provisioning")
    @Operation(summary = "How far an agency's provisioning is, step by step")
    public Items<Step> provisioning(@PathParam("id") UUID id) {
        List<StepReport> steps = provisioning.steps(new AgencyId(id));
        if (steps.isEmpty()) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
        }
        return Items.all(steps.stream().map(Step::of).toList());
    }

    @POST
    @Path("{id}/provisioning")
    @Operation(summary = "Runs the steps that are not done, now")
    @APIResponse(responseCode = "202", description = "Asked for")
    public Response runAgain(@PathParam("id") UUID id) {
        if (provisioning.steps(new AgencyId(id)).isEmpty()) {
            throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
        }
        provisioning.runAgain(new AgencyId(id));
        return Response.accepted().build();
    }

    @POST
    @Path("{id}/administrator-invitation")
    @Operation(summary = "Invites the first administrator once more, while the agency has none")
    @APIResponse(responseCode = "409", description = "Provisioning is not done, or the agency has an administrator")
    @APIResponse(responseCode = "202", description = "Sent to the address in the application")
    public Response inviteAdministratorAgain(@PathParam("id") UUID id) {
        return switch (provisioning.inviteAdministratorAgain(new AgencyId(id))) {
            case AdministratorInvitation.Sent sent -> Response.accepted().build();
            case AdministratorInvitation.NoSuchAgency n ->
                throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case AdministratorInvitation.NotProvisioned n ->
                throw new ProblemException(ProblemCode.CONFLICT, "Provisioning is not done; it invites by itself.");
            case AdministratorInvitation.HasAdministrator h ->
                throw new ProblemException(ProblemCode.CONFLICT, "The agency has an administrator, who can invite.");
        };
    }

    /** @param email of the administrator, as they gave it on being spoken to */
    @Schema(requiredProperties = "email")
    public record LostDeviceBody(@Nullable String email) {}

    @POST
    @Path("{id}/lost-device")
    @AsksFirst(desk = Provisioning.class, method = "vouchForAdministrator")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Vouches for an administrator of the agency, named by id or slug, who has lost a device",
            description =
                    "Of a suspended agency for anybody. They get a mail with a link that works once, for one hour; the other"
                            + " administrators are told by mail, and it stands in the agency's trail.")
    @APIResponse(responseCode = "202", description = "The mail is on its way")
    @APIResponse(responseCode = "409", description = "No administrator there has that address")
    public Response vouchForAdministrator(@PathParam("id") String agency, LostDeviceBody body) {
        return switch (provisioning.vouchForAdministrator(named.agency(agency), PlainText.stripped(body.email()))) {
            case SENT -> Response.accepted().build();
            case NO_SUCH_AGENCY -> throw new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
            case NOT_AN_ADMINISTRATOR ->
                throw new ProblemException(
                        ProblemCode.CONFLICT, "No administrator of this agency has that address. Nothing was sent.");
        };
    }
}
