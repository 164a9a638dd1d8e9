package org.lantern.web.portal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.portal.PublishedPortal;
import org.lantern.web.layout.ReadyAnswer;

/** Everything of one agency's live version that is answered from memory, by path (R1). */
final class PortalSnapshot {
    private static final String HTML = "text/html; charset=utf-8";

    private final PublishedPortal portal;
    private final PortalFace face;
    private final Map<String, ReadyAnswer> answers;

    PortalSnapshot(PublishedPortal portal, Optional<byte[]> logo, HomeNews news, PortalPages pages) {
        this.portal = portal;
        this.face = new PortalFace(portal.design(), logo);
        Map<String, ReadyAnswer> drawn = new HashMap<>(face.files());
        PortalSite main = site(Locale.ROOT);
        for (String tag : main.languages()) {
            PortalSite site = main.in(tag);
            for (PortalPage page : PortalPage.values()) {
                if (page.isPublished()) {
                    byte[] html = pages.published(page, site, face, news);
                    drawn.put(site.address(page), ReadyAnswer.text(HTML, ReadyAnswer.REVALIDATED, html));
                }
            }
        }
        drawn.put("/favicon.ico", drawn.get(face.icon()));
        drawn.put("/robots.txt", robots());
        answers = Map.copyOf(drawn);
    }

    Optional<ReadyAnswer> at(String path) {
        return Optional.ofNullable(answers.get(path));
    }

    PortalFace face() {
        return face;
    }

    /** The portal in the given language, in its main one where that is not offered. */
    PortalSite site(Locale language) {
        PortalSite asked = PortalSite.live(portal.design(), language);
        return asked.languages().contains(language.toLanguageTag())
                ? asked
                : asked.in(asked.languages().getFirst());
    }

    private static ReadyAnswer robots() {
        byte[] text = "User-agent: *\nDisallow: /api/\nDisallow: /preview/\n".getBytes(StandardCharsets.UTF_8);
        return ReadyAnswer.text("text/plain; charset=utf-8", ReadyAnswer.REVALIDATED, text);
    }
}
