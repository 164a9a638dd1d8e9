package org.lantern.web.api.crimemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.crimemap.ColumnMapping;
import org.lantern.crimemap.ImportChange;
import org.lantern.crimemap.ImportDesk;
import org.lantern.crimemap.ImportReceipt;
import org.lantern.crimemap.ImportRequest;
import org.lantern.crimemap.ImportState;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.AtMost;
import org.lantern.web.api.Creation;
import org.lantern.web.api.Items;
import org.lantern.web.api.MultipartForm;
import org.lantern.web.api.Parameters;
import org.lantern.web.api.UploadedFile;
import org.lantern.web.management.Meters;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Files of offence records, handed in, watched and taken back. */
@Path("imports")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@ApplicationScoped
public class Imports {
    @Inject
    private ImportDesk desk;

    @Inject
    private Creation creation;

    @Inject
    private Meters meters;

    /** The parts of an import; {@code mapping} may be left out. */
    @Schema(requiredProperties = "file")
    public record FileForm(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file,

            String mapping) {}

    @POST
    @AsksFirst(desk = ImportDesk.class, method = "start")
    @AtMost(megabytes = (int) (ImportDesk.LARGEST_FILE / (1024 * 1024)))
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hands in a file of records (part \"file\"), perhaps with a \"mapping\", and starts its import",
            description = "With dryRun everything is counted and nothing kept. The mapping is JSON from our field"
                    + " (recordNumber, occurredAt, category, longitude, latitude, address) to the file's column.")
    @APIResponse(
            responseCode = "202",
            description = "Started; ask at Location",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    public Response start(
            @RequestBody(content = @Content(schema = @Schema(implementation = FileForm.class))) InputStream body,
            @Parameter(hidden = true) @HeaderParam("Content-Type") @Nullable String contentType,
            @QueryParam("dryRun") @Schema(type = SchemaType.BOOLEAN) @Nullable String dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws Exception {
        boolean trial = Parameters.flag("dryRun", dryRun);
        try (MultipartForm form = MultipartForm.read(body, contentType, "mapping")) {
            UploadedFile file = form.file().orElseThrow(ImportFlaws::noFile);
            String mapping = form.text("mapping").strip();
            String request = "imports " + trial + " " + file.fileName() + " " + file.sha256() + " " + mapping;
            return creation.answer(
                    key,
                    request,
                    () -> started(desk.start(
                            new ImportRequest(file.fileName(), file.content(), Mappings.of(mapping), trial))));
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The last 100 imports, newest first")
    public Items<ImportAnswer> list() {
        return Items.all(desk.list().stream().map(ImportAnswer::of).toList());
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "How far an import is, and what came of it")
    public ImportAnswer report(@PathParam("id") UUID id) {
        return ImportAnswer.of(desk.report(id).orElseThrow(Imports::unknown));
    }

    @GET
    @Path("{id}/preview")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "The first rows of its file, and which column is which")
    public PreviewAnswer preview(@PathParam("id") UUID id) {
        return PreviewAnswer.of(desk.preview(id).orElseThrow(Imports::unknown));
    }

    @POST
    @Path("{id}/rerun")
    @AsksFirst(desk = ImportDesk.class, method = "rerun")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reads the same file once more, with this mapping, as a new import")
    @APIResponse(
            responseCode = "202",
            description = "Started; ask at Location",
            content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    public Response rerun(
            @PathParam("id") UUID id,
            Map<String, String> mapping,
            @QueryParam("dryRun") @Schema(type = SchemaType.BOOLEAN) @Nullable String dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key)
            throws Exception {
        if (desk.report(id).isEmpty()) {
            throw unknown();
        }
        boolean trial = Parameters.flag("dryRun", dryRun);
        ColumnMapping columns = Mappings.of(mapping);
        return creation.answer(
                key, "rerun " + id + trial + columns.byJsonName(), () -> started(desk.rerun(id, columns, trial)));
    }

    @GET
    @Path("{id}/rejections.csv")
    @AsksFirst(desk = ImportDesk.class, method = "writeRejections")
    @Produces("text/csv; charset=utf-8")
    @Operation(summary = "The rows that were not taken, with their reasons")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(type = SchemaType.STRING)))
    public Response rejections(@PathParam("id") UUID id) {
        if (desk.report(id).isEmpty()) {
            throw unknown();
        }
        StreamingOutput rows = out -> desk.writeRejections(id, out);
        return Response.ok(rows)
                .header("Content-Disposition", "attachment; filename=\"rejections.csv\"")
                .build();
    }

    @POST
    @Path("{id}/cancel")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Stops a running import; it ends as rolled-back")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(responseCode = "409", description = "The import does not run")
    public ImportAnswer cancel(@PathParam("id") UUID id) {
        return changed(id, desk.cancel(id));
    }

    @DELETE
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes a done import back as a whole")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
    @APIResponse(responseCode = "409", description = "It is not done, or a later import changed the same records")
    public ImportAnswer undo(@PathParam("id") UUID id) {
        return changed(id, desk.undo(id));
    }

    private Creation.Made started(ImportReceipt receipt) {
        meters.importHandedIn(receipt.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        return switch (receipt) {
            case ImportReceipt.Accepted accepted ->
                new Creation.Made(202, "/api/v1/imports/" + accepted.importId(), report(accepted.importId()));
            case ImportReceipt.TooLarge large ->
                throw new ProblemException(
                        ProblemCode.TOO_LARGE,
                        "A file of records may have at most %d MB. Split it by date and send the parts one by one."
                                .formatted(large.limitBytes() / (1024 * 1024)));
            case ImportReceipt.QuotaReached quota ->
                throw new ProblemException(
                        ProblemCode.TOO_LARGE,
                        "The agency's import files fill their %d MB. Each file is cleared after 30 days."
                                .formatted(quota.quotaBytes() / (1024 * 1024)));
            case ImportReceipt.Unreadable unreadable -> throw ImportFlaws.problem(unreadable.flaw());
            case ImportReceipt.Unknown u -> throw unknown();
        };
    }

    private ImportAnswer changed(UUID id, ImportChange change) {
        return switch (change) {
            case ImportChange.Changed c -> report(id);
            case ImportChange.Unknown u -> throw unknown();
            case ImportChange.NotNow notNow ->
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        notNow.state() == ImportState.RUNNING
                                ? "An import is running. Nothing can be undone until it has ended."
                                : "The import is %s.".formatted(notNow.state().code()));
            case ImportChange.BuiltOn later ->
                throw new ProblemException(
                        ProblemCode.CONFLICT,
                        "Import %s changed the same records later; undo it first.".formatted(later.laterImport()));
        };
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of(ProblemCode.NOT_FOUND));
    }
}
