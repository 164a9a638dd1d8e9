package org.lantern.frame.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page a person asked for before the log-in (R5): a path on this host, never an address elsewhere. */
record Destination(String path) {
    static final Destination HOME = new Destination("/");
    private static final int MAX_LENGTH = 1_000;
    /** Starts with one slash that neither a slash nor a backslash follows; visible ASCII only. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    static Destination of(String path) {
        return path.length() <= MAX_LENGTH && LOCAL.matcher(path).matches() ? new Destination(path) : HOME;
    }

    static Destination of(HttpServletRequest request) {
        return of(Optional.ofNullable(request.getQueryString())
                .map(query -> request.getRequestURI() + "?" + query)
                .orElse(request.getRequestURI()));
    }
}
