package org.lantern.egress.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lantern.egress.Fetched;

/** Reads an answer that came whole (RFC 9112, sections 4 and 7.1). */
final class RawAnswer {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final String END = "\r\n\r\n";
    private static final int HEX = 16;

    private RawAnswer() {}

    static Fetched read(byte[] all) {
        String text = new String(all, ISO_8859_1);
        int end = text.indexOf(END);
        Matcher status = STATUS.matcher(text.lines().findFirst().orElse(""));
        if (end < 0 || !status.matches()) {
            return new Fetched.Nothing(Fetched.Why.NOT_REACHABLE);
        }
        String head = text.substring(0, end).toLowerCase(Locale.ROOT);
        String body = text.substring(end + END.length());
        String whole = head.contains("\r\ntransfer-encoding: chunked") ? joined(body) : body;
        return new Fetched.Answer(Integer.parseInt(status.group(1)), new String(whole.getBytes(ISO_8859_1), UTF_8));
    }

    /** What cannot be read as a chunk ends the body. */
    private static String joined(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (true) {
            int line = chunks.indexOf("\r\n", at);
            int size = line < 0 ? 0 : size(chunks.substring(at, line));
            if (size == 0 || line + 2 + size > chunks.length()) {
                return body.toString();
            }
            body.append(chunks, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        }
    }

    private static int size(String line) {
        String number = line.replaceFirst(";.*", "").strip();
        return number.matches("[0-9a-fA-F]{1,6}") ? Integer.parseInt(number, HEX) : 0;
    }
}
