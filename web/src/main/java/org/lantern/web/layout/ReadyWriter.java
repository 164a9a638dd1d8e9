package org.lantern.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a {@link ReadyAnswer}: 304 when the reader has it, compressed when the reader takes that, a range when asked. */
public final class ReadyWriter {
    private static final Pattern GZIP_REFUSED = Pattern.compile("gzip *; *q=0(\\.0*)? *(,|$)");

    private ReadyWriter() {}

    public static void write(ReadyAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean compressed = answer.hasGzip() && takesGzip(request);
        response.setHeader("ETag", answer.etag(compressed));
        response.setHeader("Cache-Control", answer.cacheControl());
        if (answer.hasGzip()) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (reads(request.getHeader("If-None-Match"), answer)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(answer.contentType());
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
            send(answer.bytes(true), request, response);
        } else {
            sendPlain(answer, request, response);
        }
    }

    private static void sendPlain(ReadyAnswer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = answer.bytes(false);
        response.setHeader("Accept-Ranges", "bytes");
        ByteRange range = rangeOf(request, answer);
        switch (range) {
            case ByteRange.Whole ignored -> send(body, request, response);
            case ByteRange.Beyond ignored -> {
                response.setHeader("Content-Range", "bytes */" + body.length);
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            }
            case ByteRange.Part part -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", "bytes " + part.first() + '-' + part.last() + '/' + body.length);
                response.setContentLength(part.length());
                if (!isHead(request)) {
                    response.getOutputStream().write(body, part.first(), part.length());
                }
            }
        }
    }

    private static ByteRange rangeOf(HttpServletRequest request, ReadyAnswer answer) {
        String asked = request.getHeader("Range");
        String condition = request.getHeader("If-Range");
        if (asked == null || (condition != null && !condition.equals(answer.etag(false)))) {
            return new ByteRange.Whole();
        }
        return ByteRange.of(asked, answer.bytes(false).length);
    }

    private static void send(byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLength(bytes.length);
        if (!isHead(request)) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean isHead(HttpServletRequest request) {
        return "HEAD".equals(request.getMethod());
    }

    /** Weak comparison, as RFC 9110 wants for this header. */
    private static boolean reads(@Nullable String known, ReadyAnswer answer) {
        return known != null
                && (known.trim().equals("*")
                        || known.contains(answer.etag(false))
                        || (answer.hasGzip() && known.contains(answer.etag(true))));
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String codings = request.getHeader("Accept-Encoding");
        return codings != null
                && codings.contains("gzip")
                && (!codings.contains("q=0") || !GZIP_REFUSED.matcher(codings).find());
    }
}
