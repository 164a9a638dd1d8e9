package org.lantern.web.layout;

import java.util.List;

/** A file the browser asks for: built once from its parts, named after its content, answered from memory (R3). */
public final class BrowserFile {
    private static final String FONTS = "npm/@fontsource-variable/public-sans/files/";
    private static final String MAP = "npm/maplibre-gl/dist/";

    public static final BrowserFile FONT_LATIN =
            font("public-sans-latin", FONTS + "public-sans-latin-wght-normal.woff2");
    public static final BrowserFile FONT_LATIN_EXTENDED =
            font("public-sans-latin-ext", FONTS + "public-sans-latin-ext-wght-normal.woff2");
    /** Refers to the fonts above, so it comes after them. */
    public static final BrowserFile SITE_STYLES = styles("site", SiteParts.STYLES);

    public static final BrowserFile MAP_STYLES = styles("map", List.of(MAP + "maplibre-gl.css", "css/map.css"));
    public static final BrowserFile MAP_SCRIPT = script("map", "js/map.js");
    public static final BrowserFile MAP_LIBRARY = script("maplibre", MAP + "maplibre-gl-csp.js");
    public static final BrowserFile MAP_WORKER = script("maplibre-worker", MAP + "maplibre-gl-csp-worker.js");
    public static final BrowserFile PLATFORM_STYLES = styles("platform", List.of("css/platform.css"));
    public static final BrowserFile APPLY_SCRIPT = script("apply", "js/apply.js");
    public static final BrowserFile PLATFORM_ICON = text("lantern", "svg", "image/svg+xml", List.of("img/lantern.svg"));

    static final List<BrowserFile> ALL = List.of(
            FONT_LATIN,
            FONT_LATIN_EXTENDED,
            SITE_STYLES,
            MAP_STYLES,
            MAP_SCRIPT,
            MAP_LIBRARY,
            MAP_WORKER,
            PLATFORM_STYLES,
            APPLY_SCRIPT,
            PLATFORM_ICON);

    private final String path;
    private final ReadyAnswer answer;

    private BrowserFile(String name, String extension, ReadyAnswer answer) {
        this.path = "/assets/" + name + '-' + answer.hash() + '.' + extension;
        this.answer = answer;
    }

    private static BrowserFile font(String name, String part) {
        byte[] bytes = SiteParts.bytes(part);
        return new BrowserFile(name, "woff2", ReadyAnswer.binary("font/woff2", ReadyAnswer.IMMUTABLE, bytes));
    }

    private static BrowserFile styles(String name, List<String> parts) {
        return text(name, "css", "text/css; charset=utf-8", parts);
    }

    private static BrowserFile script(String name, String part) {
        return text(name, "js", "text/javascript; charset=utf-8", List.of(part));
    }

    private static BrowserFile text(String name, String extension, String contentType, List<String> parts) {
        byte[] bytes = SiteParts.joined(parts);
        return new BrowserFile(name, extension, ReadyAnswer.text(contentType, ReadyAnswer.IMMUTABLE, bytes));
    }

    /** Path on every host, such as {@code /assets/site-0123456789abcdef.css}. */
    public String path() {
        return path;
    }

    public ReadyAnswer answer() {
        return answer;
    }
}
