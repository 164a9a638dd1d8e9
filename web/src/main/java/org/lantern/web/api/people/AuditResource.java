package org.lantern.web.api.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import org.lantern.audit.AuditDesk;
import org.lantern.audit.AuditEntry;
import org.lantern.audit.AuditFilter;
import org.lantern.audit.TrailCopy;
import org.lantern.audit.TrailExport;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.Parameters;
import org.lantern.web.api.PlainText;

/** The agency's trail, newest first. */
@Path("audit")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AuditResource {
    private static final int USUAL_PAGE = 100;
    private static final int LONGEST_PAGE = 500;

    @Inject
    private AuditDesk desk;

    @Inject
    private AuditNames names;

    @GET
    @AsksFirst(desk = AuditDesk.class, method = "entries")
    @Operation(summary = "Entries of the trail, newest first, and how far it is sealed")
    public AuditAnswer entries(
            @QueryParam("limit") @Schema(type = SchemaType.INTEGER, defaultValue = "100") @Nullable String limit,
            @QueryParam("cursor") @Nullable String cursor,
            @BeanParam AuditQuery query) {
        int length = Parameters.limit(limit, USUAL_PAGE, LONGEST_PAGE);
        AuditFilter filter = query.filter();
        List<AuditEntry> entries =
                desk.entries(filter, Optional.ofNullable(cursor).map(IdCursor::parse), length);
        Map<UUID, Map<String, String>> personal = desk.personal(entries);
        AuditAnswer.Names known = names.now();
        return new AuditAnswer(
                entries.stream()
                        .map(entry -> known.entry(entry, personal.getOrDefault(entry.id(), Map.of())))
                        .toList(),
                entries.size() < length
                        ? Optional.empty()
                        : Optional.of(entries.getLast().id().toString()),
                desk.sealed().map(AuditAnswer.Sealed::of));
    }

    @GET
    @Path("trail.jsonl")
    @Produces("application/x-ndjson")
    @Operation(
            summary = "The whole sealed trail, one JSON object a line, with a signed head at the end",
            description =
                    "Verify it anywhere with ./lantern audit verify --file. Taking it is itself recorded, and takes a"
                            + " confirmation that it is you.")
    @APIResponse(responseCode = "403", description = "Confirm first that it is you")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
    @Parameter(
            name = "Step-Up-Grant",
            in = ParameterIn.HEADER,
            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    public Response trail() {
        TrailCopy copy =
                switch (desk.export()) { // refused here, while a refusal can still be answered
                    case TrailExport.Permitted permitted -> permitted.copy();
                    case TrailExport.StepUpNeeded needed -> throw StepUpBody.needed(needed.act());
                };
        StreamingOutput lines = out -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            desk.write(copy, line -> writer.append(line).append('\n'));
            writer.flush();
        };
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"trail.jsonl\"")
                .build();
    }

    /** @param mailsHeads whether signed heads are mailed to the agency's auditors */
    @Schema(requiredProperties = "mailsHeads")
    public record HeadMailBody(@Nullable Boolean mailsHeads) {}

    @GET
    @Path("head-mail")
    @Operation(summary = "Whether the trail's signed head is mailed to the agency's auditors")
    public HeadMailBody headMail() {
        return new HeadMailBody(desk.mailsHeads());
    }

    @PUT
    @Path("head-mail")
    @AsksFirst(desk = AuditDesk.class, method = "mailHeads")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Mails the signed head each hour in which it has moved, and once now; or no more")
    public HeadMailBody mailHeads(HeadMailBody body) {
        Boolean wanted = body.mailsHeads();
        if (wanted == null) {
            throw PlainText.wrong("/mailsHeads", "Write true or false.");
        }
        desk.mailHeads(wanted);
        return headMail();
    }
}
