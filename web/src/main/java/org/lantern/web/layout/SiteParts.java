package org.lantern.web.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The parts browser files are made of, as the build packed them into this module. */
final class SiteParts {
    /** The design system's tokens and the components in use, then our own; a later part wins. */
    static final List<String> STYLES = List.of(
            "css/layers.css",
            "npm/@digdir/designsystemet-css/dist/theme/designsystemet.css",
            "npm/@digdir/designsystemet-css/dist/src/base.css",
            "npm/@digdir/designsystemet-css/dist/src/button.css",
            "npm/@digdir/designsystemet-css/dist/src/card.css",
            "npm/@digdir/designsystemet-css/dist/src/error-summary.css",
            "npm/@digdir/designsystemet-css/dist/src/field.css",
            "npm/@digdir/designsystemet-css/dist/src/fieldset.css",
            "npm/@digdir/designsystemet-css/dist/src/heading.css",
            "npm/@digdir/designsystemet-css/dist/src/input.css",
            "npm/@digdir/designsystemet-css/dist/src/label.css",
            "npm/@digdir/designsystemet-css/dist/src/link.css",
            "npm/@digdir/designsystemet-css/dist/src/list.css",
            "npm/@digdir/designsystemet-css/dist/src/paragraph.css",
            "npm/@digdir/designsystemet-css/dist/src/table.css",
            "npm/@digdir/designsystemet-css/dist/src/validation-message.css",
            "css/tokens.css",
            "css/frame.css",
            "css/parts.css",
            "css/pages.css",
            "css/map-page.css");

    private SiteParts() {}

    static byte[] bytes(String part) {
        try (InputStream stream = SiteParts.class.getResourceAsStream("/browser/" + part)) {
            if (stream == null) {
                throw new IllegalStateException("the build packed no browser file " + part);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts one after the other; a style sheet of the design system goes below ours in the cascade. */
    static byte[] joined(List<String> parts) {
        var all = new ByteArrayOutputStream();
        for (String part : parts) {
            boolean component = part.startsWith("npm/@digdir/") && !part.contains("/theme/");
            String text = new String(bytes(part), StandardCharsets.UTF_8);
            String placed = component ? "@layer ds.components{" + text + "}\n" : linked(text) + '\n';
            all.writeBytes(placed.getBytes(StandardCharsets.UTF_8));
        }
        return all.toByteArray();
    }

    /** Our style sheets name fonts by their constant; the path with its hash is known only here. */
    private static String linked(String text) {
        if (!text.contains("asset(")) {
            return text;
        }
        return text.replace("asset(FONT_LATIN)", BrowserFile.FONT_LATIN.path())
                .replace("asset(FONT_LATIN_EXTENDED)", BrowserFile.FONT_LATIN_EXTENDED.path());
    }
}
