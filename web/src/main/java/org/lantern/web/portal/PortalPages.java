package org.lantern.web.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.lantern.web.layout.BrowserFile;
import org.lantern.web.layout.PageFrame;
import org.lantern.web.layout.Templates;

/** Draws the portal's pages, live ones and drafts alike. */
@ApplicationScoped
public class PortalPages {
    private Templates templates;

    /** For the container's proxy. */
    protected PortalPages() {
        this(new Templates());
    }

    @Inject
    PortalPages(Templates templates) {
        this.templates = templates;
    }

    /** A page that says the same to everyone. */
    byte[] published(PortalPage page, PortalSite site, PortalFace face, HomeNews news) {
        PageFrame frame = new PortalFrames(face).of(site, page);
        return page == PortalPage.HOME
                ? render("home", Map.of("frame", frame, "site", site, "news", news))
                : render(page.key(), Map.of("frame", frame, "site", site));
    }

    byte[] crimeMap(PortalSite site, PortalFace face, MapView view) {
        var extras = new PortalFrames.Extras(
                List.of(BrowserFile.MAP_STYLES.path()),
                List.of(BrowserFile.MAP_SCRIPT.path()),
                view.form().query());
        PageFrame frame = new PortalFrames(face).of(site, PortalPage.CRIME_MAP, extras);
        return render("crime-map", Map.of("frame", frame, "site", site, "view", view));
    }

    byte[] missing(PortalSite site, PortalFace face) {
        PageFrame frame = new PortalFrames(face).ofProblem(site, site.texts().text("missing.title"));
        return render("missing", Map.of("frame", frame, "site", site));
    }

    /** The page for a fault of ours; {@code request} is the id a person can give us. */
    byte[] fault(PortalSite site, PortalFace face, String request) {
        PageFrame frame = new PortalFrames(face).ofProblem(site, site.texts().text("fault.title"));
        return render("fault", Map.of("frame", frame, "site", site, "request", request));
    }

    /** The page of a suspended agency. */
    byte[] paused(PortalSite site, PortalFace face) {
        PageFrame frame = new PortalFrames(face).ofPause(site, site.texts().text("paused.title"));
        return render("paused", Map.of("frame", frame, "site", site));
    }

    private byte[] render(String name, Map<String, Object> parameters) {
        return templates.render("portal/" + name + ".jte", parameters);
    }
}
