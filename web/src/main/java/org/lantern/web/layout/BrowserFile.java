package org.lantern.web.layout;

import java.util.List;

/** A file the browser asks for: built once from its parts, named after its content, answered from memory (R3). */
public enum BrowserFile {
    FONT_LATIN("public-sans-latin", "woff2", "font/woff2", "npm/@fontsource-variable/public-sans/files/", List.of("public-sans-latin-wght-normal.woff2")),
    FONT_LATIN_EXTENDED("public-sans-latin-ext", "woff2", "font/woff2", "npm/@fontsource-variable/public-sans/files/", List.of("public-sans-latin-ext-wght-normal.woff2")),
    SITE_STYLES("site", "css", "text/css; charset=utf-8", "", SiteParts.STYLES),
    MAP_STYLES("map", "css", "text/css; charset=utf-8", "", List.of("npm/maplibre-gl/dist/maplibre-gl.css", "css/map.css")),
    MAP_SCRIPT("map", "js", "text/javascript; charset=utf-8", "js/", List.of("map.js")),
    MAP_LIBRARY("maplibre", "js", "text/javascript; charset=utf-8", "npm/maplibre-gl/dist/", List.of("maplibre-gl-csp.js")),
    MAP_WORKER("maplibre-worker", "js", "text/javascript; charset=utf-8", "npm/maplibre-gl/dist/", List.of("maplibre-gl-csp-worker.js"));

    private final String name;
    private final String extension;
    private final ReadyAnswer answer;

    BrowserFile(String name, String extension, String contentType, String folder, List<String> parts) {
        this.name = name;
        this.extension = extension;
        this.answer = extension.equals("woff2")
                ? ReadyAnswer.binary(contentType, ReadyAnswer.IMMUTABLE, SiteParts.bytes(folder + parts.getFirst()))
                : ReadyAnswer.text(contentType, ReadyAnswer.IMMUTABLE, SiteParts.joined(folder, parts));
    }

    /** Path on every host, such as {@code /assets/site-0123456789abcdef.css}. */
    public String path() {
        return "/assets/" + name + '-' + answer.hash() + '.' + extension;
    }

    public ReadyAnswer answer() {
        return answer;
    }
}
