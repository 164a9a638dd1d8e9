package org.lantern.liberty.http;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The body of a form, in either of its two encodings. */
public record Form(BodyPublisher body, String type) {

    /** {@code application/x-www-form-urlencoded}. */
    public static Form of(Map<String, String> fields) {
        var text = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return new Form(BodyPublishers.ofString(text), "application/x-www-form-urlencoded");
    }

    /** {@code multipart/form-data} (RFC 7578). */
    public static Form of(Part... parts) {
        var boundary = "lantern-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (var part : parts) {
            body.writeBytes(("--" + boundary + "\r\n" + part.head() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return new Form(BodyPublishers.ofByteArray(body.toByteArray()), "multipart/form-data; boundary=" + boundary);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
