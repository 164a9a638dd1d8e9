package org.lantern.web.portal;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An answer that is not for the public: no cache may keep it and no search engine list it, whatever its page would say. */
final class UnkeptResponse extends HttpServletResponseWrapper {
    private static final String CACHE = "Cache-Control";

    UnkeptResponse(HttpServletResponse response) {
        super(response);
        super.setHeader(CACHE, "private, no-store");
        super.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @Override
    public void setHeader(String name, String value) {
        if (!name.equalsIgnoreCase(CACHE)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!name.equalsIgnoreCase(CACHE)) {
            super.addHeader(name, value);
        }
    }
}
