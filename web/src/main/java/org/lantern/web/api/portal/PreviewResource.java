package org.lantern.web.api.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lantern.portal.ContrastRow;
import org.lantern.portal.ContrastTable;
import org.lantern.portal.PortalDesignDesk;
import org.lantern.portal.PreviewDesk;
import org.lantern.portal.PreviewLink;
import org.lantern.web.api.Api;
import org.lantern.web.api.At;
import org.lantern.web.api.Parameters;
import org.lantern.web.api.Words;

/** What a design would look like, before it is published. */
@Path("portal-design")
@At(At.Side.STAFF)
@Tag(name = Api.STAFF)
@SecurityRequirement(name = Api.BEARER)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PreviewResource {

    @Inject
    private PreviewDesk previews;

    @Inject
    private PortalDesignDesk desk;

    /** Where the draft can be seen on the portal itself, and until when. */
    @Schema(name = "DesignPreview")
    public record Preview(URI address, Instant expiresAt) {}

    /** @param buttonNeedsBorder the colour is too pale for a button on the page: a border is drawn */
    public record Contrast(boolean buttonNeedsBorder, List<Pair> pairs) {}

    /** Two colours that meet on a page; {@code ratio} and {@code required} as WCAG 2.2 counts. */
    @Schema(name = "ColorPair")
    public record Pair(String shade, String pair, String foreground, String background, double ratio, double required) {

        static Pair of(ContrastRow row) {
            return new Pair(
                    Words.of(row.shade()),
                    row.pair(),
                    row.foreground().hex(),
                    row.background().hex(),
                    row.ratio(),
                    row.required());
        }
    }

    @POST
    @Path("preview")
    @Operation(summary = "A link that shows the draft on the portal for an hour")
    public Preview open() {
        PreviewLink link = previews.open();
        return new Preview(link.address(), link.expiresAt());
    }

    @GET
    @Path("contrast")
    @Operation(summary = "What a brand colour (color=#rrggbb) does on the page, in WCAG's numbers")
    public Contrast contrast(@Parameter(required = true) @QueryParam("color") @Nullable String color) {
        ContrastTable table = desk.contrast(color == null ? "" : color)
                .orElseThrow(() -> Parameters.wrong("color", "Write a color as in #1f4b7a."));
        return new Contrast(
                table.buttonNeedsBorder(), table.rows().stream().map(Pair::of).toList());
    }
}
