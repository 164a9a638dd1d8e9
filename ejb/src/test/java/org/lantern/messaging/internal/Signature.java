package org.lantern.messaging.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Verifies a DKIM signature by the letter of RFC 6376, relaxed/relaxed, and with nothing of what made it. */
record Signature(Map<String, String> tags, boolean bodyHolds, boolean headersHold) {

    static Signature of(String message, PublicKey key) throws GeneralSecurityException {
        int end = message.indexOf("\r\n\r\n");
        var fields = fields(message.substring(0, end + 2));
        String field = fields.stream()
                .filter(each -> name(each).equals("dkim-signature"))
                .findFirst()
                .orElseThrow();
        var tags = tags(field.substring(field.indexOf(':') + 1));
        var digest = MessageDigest.getInstance("SHA-256")
                .digest(relaxedBody(message.substring(end + 4)).getBytes(ISO_8859_1));
        var verifier = java.security.Signature.getInstance("SHA256withRSA");
        verifier.initVerify(key);
        verifier.update(signed(fields, field, tags.getOrDefault("h", "")).getBytes(ISO_8859_1));
        return new Signature(
                tags,
                Base64.getEncoder().encodeToString(digest).equals(tags.getOrDefault("bh", "")),
                verifier.verify(Base64.getDecoder().decode(tags.getOrDefault("b", ""))));
    }

    boolean holds() {
        return bodyHolds && headersHold;
    }

    /** Section 3.7: the named ones from the bottom up, one each time it is named, then the signature without its own value. */
    private static String signed(List<String> fields, String signature, String names) {
        var left = new HashMap<String, ArrayDeque<String>>();
        fields.forEach(field ->
                left.computeIfAbsent(name(field), n -> new ArrayDeque<>()).push(field));
        var text = new StringBuilder();
        for (String name : names.split(":", -1)) {
            var of = left.getOrDefault(name.strip().toLowerCase(Locale.ROOT), new ArrayDeque<>());
            if (!of.isEmpty()) {
                text.append(relaxedField(of.pop())).append("\r\n");
            }
        }
        return text + relaxedField(signature.replaceFirst("([;\\s]b=)[^;]*", "$1"));
    }

    private static List<String> fields(String head) {
        return new ArrayList<>(Arrays.asList(head.split("\r\n(?![ \t])")));
    }

    private static String name(String field) {
        return field.substring(0, field.indexOf(':')).strip().toLowerCase(Locale.ROOT);
    }

    /** Section 3.4.2. */
    private static String relaxedField(String field) {
        String value =
                field.substring(field.indexOf(':') + 1).replace("\r\n", "").replaceAll("[ \t]+", " ");
        return name(field) + ":" + value.strip();
    }

    /** Section 3.4.4. */
    private static String relaxedBody(String body) {
        String relaxed =
                body.replaceAll("[ \t]+(?=\r\n)", "").replaceAll("[ \t]+", " ").replaceAll("(\r\n)+$", "");
        return relaxed.isEmpty() ? "" : relaxed + "\r\n";
    }

    private static Map<String, String> tags(String value) {
        var tags = new HashMap<String, String>();
        for (String tag : value.split(";", -1)) {
            int equals = tag.indexOf('=');
            if (equals > 0) {
                tags.put(
                        tag.substring(0, equals).strip(),
                        tag.substring(equals + 1).replaceAll("\\s", ""));
            }
        }
        return tags;
    }
}
