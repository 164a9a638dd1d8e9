package org.lantern.web.portal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lantern.portal.BrandScale;
import org.lantern.portal.LogoReference;
import org.lantern.portal.PortalDesign;
import org.lantern.portal.ScaleStep;
import org.lantern.portal.Shade;
import org.lantern.web.layout.Masthead;
import org.lantern.web.layout.ReadyAnswer;

/** What gives a portal its look, as files named after their content: colours, logo, icon, manifest. */
final class PortalFace {
    private static final double LOGO_HEIGHT = 56;
    private static final double LOGO_WIDTH = 168;

    private final PortalDesign design;
    private final Map<String, ReadyAnswer> files = new HashMap<>();
    private final String theme;
    private final String icon;
    private final String manifest;
    private final String logo;

    PortalFace(PortalDesign design, Optional<byte[]> mastheadLogo) {
        this.design = design;
        theme = add("/theme-", ".css", css(ThemeSheet.of(design.brand(), design.accent())));
        icon = add("/assets/icon-", ".svg", svg(PortalIcon.of(design.name(), design.brand())));
        manifest = add("/assets/manifest-", ".webmanifest", manifest(design, icon));
        logo = mastheadLogo
                .map(png -> add("/assets/logo-", ".png", ReadyAnswer.binary("image/png", ReadyAnswer.IMMUTABLE, png)))
                .orElse("");
    }

    /** Every file by its path. */
    Map<String, ReadyAnswer> files() {
        return Map.copyOf(files);
    }

    String theme() {
        return theme;
    }

    String icon() {
        return icon;
    }

    String manifest() {
        return manifest;
    }

    String themeColor() {
        return design.brand().hex();
    }

    /** The name and the logo, fitted into the top of a page. */
    Masthead masthead(String home, String base) {
        if (logo.isEmpty() || design.logo().isEmpty()) {
            return Masthead.named(design.name(), home);
        }
        LogoReference size = design.logo().get();
        double factor = Math.min(LOGO_HEIGHT / size.height(), LOGO_WIDTH / size.width());
        return new Masthead(
                design.name(), home, base + logo, pixels(size.width() * factor), pixels(size.height() * factor));
    }

    private String add(String start, String end, ReadyAnswer answer) {
        String path = start + answer.hash() + end;
        files.put(path, answer);
        return path;
    }

    private static ReadyAnswer css(byte[] sheet) {
        return ReadyAnswer.text("text/css; charset=utf-8", ReadyAnswer.IMMUTABLE, sheet);
    }

    private static ReadyAnswer svg(byte[] picture) {
        return ReadyAnswer.text("image/svg+xml", ReadyAnswer.IMMUTABLE, picture);
    }

    private static ReadyAnswer manifest(PortalDesign design, String icon) {
        JsonObject manifest = Json.createObjectBuilder()
                .add("name", design.name())
                .add("short_name", design.name())
                .add("start_url", "/")
                .add("display", "browser")
                .add("theme_color", design.brand().hex())
                .add("background_color", pageColor(design))
                .add(
                        "icons",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("src", icon)
                                        .add("sizes", "any")
                                        .add("type", "image/svg+xml")))
                .build();
        byte[] text = manifest.toString().getBytes(StandardCharsets.UTF_8);
        return ReadyAnswer.text("application/manifest+json", ReadyAnswer.IMMUTABLE, text);
    }

    private static String pageColor(PortalDesign design) {
        return BrandScale.neutral(design.brand(), Shade.LIGHT)
                .step(ScaleStep.BACKGROUND_DEFAULT)
                .hex();
    }

    private static int pixels(double length) {
        return (int) Math.max(1, Math.round(length));
    }
}
