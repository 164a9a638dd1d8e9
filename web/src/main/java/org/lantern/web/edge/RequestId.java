package org.lantern.web.edge;

import jakarta.servlet.ServletRequest;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** Names one request in answer, log and problem. Not a secret; 64 random bits are enough to find it again. */
public final class RequestId {
    static final String HEADER = "X-Request-Id";

    private RequestId() {}

    static String next() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** The id the tenant filter gave this request. */
    public static String of(ServletRequest request) {
        return String.valueOf(request.getAttribute(HEADER));
    }
}
