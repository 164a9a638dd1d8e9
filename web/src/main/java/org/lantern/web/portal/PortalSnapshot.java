package org.lantern.web.portal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.web.layout.ReadyAnswer;

/** Everything of one agency's live version that is answered from memory, by path (R1). */
final class PortalSnapshot {
    private static final String HTML = "text/html; charset=utf-8";

    private final PortalSite main;
    private final PortalFace face;
    private final Map<String, ReadyAnswer> answers;

    /** @param site in any language: the public's, or the one of a preview */
    PortalSnapshot(PortalSite site, Optional<byte[]> logo, HomeNews news, PortalPages pages) {
        this.main = site.in(site.languages().getFirst());
        this.face = new PortalFace(main.design(), logo);
        Map<String, ReadyAnswer> drawn = new HashMap<>(face.files());
        for (String tag : main.languages()) {
            PortalSite each = main.in(tag);
            for (PortalPage page : PortalPage.values()) {
                if (page.isPublished()) {
                    byte[] html = pages.published(page, each, face, news);
                    drawn.put(each.address(page), ReadyAnswer.text(HTML, ReadyAnswer.REVALIDATED, html));
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
        String tag = language.toLanguageTag();
        return main.languages().contains(tag) ? main.in(tag) : main;
    }

    private static ReadyAnswer robots() {
        byte[] text = "User-agent: *\nDisallow: /api/\nDisallow: /preview/\n".getBytes(StandardCharsets.UTF_8);
        return ReadyAnswer.text("text/plain; charset=utf-8", ReadyAnswer.REVALIDATED, text);
    }
}
