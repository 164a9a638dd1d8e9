package org.lantern.web.api.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.portal.LogoDesk;
import org.lantern.portal.LogoReceipt;
import org.lantern.portal.LogoRefusal;
import org.lantern.web.api.Api;
import org.lantern.web.api.AsksFirst;
import org.lantern.web.api.At;
import org.lantern.web.api.AtMost;
import org.lantern.web.api.MultipartForm;
import org.lantern.web.api.UploadedFile;
import org.lantern.web.problem.FieldProblem;
import org.lantern.web.problem.Problem;
import org.lantern.web.problem.ProblemCode;
import org.lantern.web.problem.ProblemException;

/** Logos handed in; what a design refers to. */
@Path("portal-design/logo")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class LogoResource {
    /** Over the desk's own limit, so that it is the desk that says so. */
    private static final int LARGEST_BODY_MEGABYTES = 8;

    @Inject
    private LogoDesk desk;

    /** The part of an upload. */
    @Schema(requiredProperties = "file")
    public record PictureForm(
            @Schema(type = SchemaType.STRING, format = "binary")
            String file) {}

    @POST
    @AsksFirst(desk = LogoDesk.class, method = "upload")
    @AtMost(megabytes = LARGEST_BODY_MEGABYTES)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Stores a PNG or JPEG (part \"file\"), re-encoded; the answer is what a design's \"logo\" takes")
    public LogoBody upload(
            @RequestBody(content = @Content(schema = @Schema(implementation = PictureForm.class))) InputStream body,
            @Parameter(hidden = true) @HeaderParam("Content-Type") @Nullable String contentType)
            throws IOException {
        try (MultipartForm form = MultipartForm.read(body, contentType)) {
            UploadedFile file = form.file().orElseThrow(() -> problem("Send the picture as the part \"file\"."));
            return switch (desk.upload(file.content().readNBytes(LogoReceipt.MAX_BYTES + 1))) {
                case LogoReceipt.Stored stored -> LogoBody.of(stored.logo());
                case LogoReceipt.NotTaken refused -> throw problem(words(refused.reason()));
            };
        }
    }

    private static ProblemException problem(String detail) {
        return new ProblemException(
                new Problem(ProblemCode.INVALID_VALUES, "", List.of(new FieldProblem("/file", detail))));
    }

    private static String words(LogoRefusal refusal) {
        return switch (refusal) {
            case EMPTY -> "The file is empty.";
            case TOO_MANY_BYTES -> "The file has more than 4 MB. Export it smaller.";
            case SVG -> "SVG drawings can carry scripts and are not taken. Export the logo as PNG.";
            case NEITHER_PNG_NOR_JPEG -> "This is neither a PNG nor a JPEG picture.";
            case TOO_MANY_PIXELS -> "The picture has more than 24 million pixels. Export it smaller.";
            case UNREADABLE -> "The picture cannot be read. Export it anew.";
        };
    }
}
