package org.lantern.liberty.http;

import java.nio.charset.StandardCharsets;

/** One part of a multipart form: a file or a value. The content is not copied. */
public final class Part {
    private final String head;
    private final byte[] content;

    private Part(String head, byte[] content) {
        this.head = head;
        this.content = content;
    }

    public static Part file(String name, String fileName, String type, byte[] content) {
        return new Part(disposition(name) + "; filename=\"" + fileName + "\"\r\nContent-Type: " + type, content);
    }

    public static Part value(String name, String value) {
        return new Part(disposition(name), value.getBytes(StandardCharsets.UTF_8));
    }

    String head() {
        return head;
    }

    byte[] content() {
        return content;
    }

    private static String disposition(String name) {
        return "Content-Disposition: form-data; name=\"" + name + "\"";
    }
}
