package org.lantern.web.portal;

/** The content security policy of a preview: no scripts at all, no forms, and one origin that may frame it (R7). */
final class PreviewPolicy {
    private PreviewPolicy() {}

    static String framedBy(String console) {
        return "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none';"
                + " form-action 'none'; frame-ancestors " + console;
    }
}
