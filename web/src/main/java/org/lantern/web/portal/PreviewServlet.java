package org.lantern.web.portal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.lantern.crimemap.PublicMap;
import org.lantern.portal.LogoSize;
import org.lantern.portal.PortalDesign;
import org.lantern.portal.PreviewDesk;
import org.lantern.tenancy.Addresses;
import org.lantern.web.edge.Door;
import org.lantern.web.edge.SecurityHeaders;
import org.lantern.web.layout.ReadyAnswer;

/** Shows a draft as the public would get it, to who holds its link; the console alone may frame it (R7). */
@WebServlet(PreviewServlet.PATH + "*")
public class PreviewServlet extends HttpServlet {
    static final String PATH = "/preview/";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PreviewDesk previews;

    @Inject
    private transient PublicMap map;

    @Inject
    private transient PortalPages pages;

    @Inject
    private transient Addresses addresses;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isPortal(Door.of(request))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String[] parts = request.getRequestURI().split("/", 4);
        String token = parts.length > 2 ? parts[2] : "";
        Optional<PortalDesign> draft = previews.show(token);
        if (draft.isEmpty() || parts.length < 4) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(SecurityHeaders.CONTENT_SECURITY_POLICY, PreviewPolicy.framedBy(addresses.console()));
        Optional<byte[]> logo = draft.get().logo().flatMap(reference -> previews.logo(token, LogoSize.MASTHEAD));
        answer(new Preview(draft.get(), PATH + token, new PortalFace(draft.get(), logo)), parts[3], response);
    }

    /** In trial too: that is when a design is drafted. */
    private static boolean isPortal(Door door) {
        return door instanceof Door.Portal || door instanceof Door.Trial || door instanceof Door.Preview;
    }

    private record Preview(PortalDesign draft, String base, PortalFace face) {}

    private void answer(Preview preview, String rest, HttpServletResponse response) throws IOException {
        ReadyAnswer file = preview.face().files().get("/" + rest);
        if (file != null) {
            response.setContentType(file.contentType());
            response.getOutputStream().write(file.body());
            return;
        }
        Locale language = PortalRequest.language("/" + rest, preview.draft().languages());
        PortalSite draft = PortalSite.draft(preview.draft(), language, preview.base());
        PortalSite main = map.isDeclined() ? draft.withoutMap() : draft;
        PortalSite site =
                language.equals(Locale.ROOT) ? main.in(main.languages().getFirst()) : main;
        PortalRequest.send(response, drawn(preview, site, rest));
    }

    /** Any address below the preview that is no page of its own leads to the home page, so that a click is never lost. */
    private byte[] drawn(Preview preview, PortalSite site, String rest) {
        for (PortalPage page : PortalPage.values()) {
            if (page.isPublished() && site.address(page).equals(preview.base() + "/" + rest)) {
                return pages.published(page, site, preview.face(), news());
            }
        }
        return pages.published(PortalPage.HOME, site, preview.face(), news());
    }

    private HomeNews news() {
        return HomeNews.of(map.overview());
    }
}
