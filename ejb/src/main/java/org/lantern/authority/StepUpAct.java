package org.lantern.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * The one act that a confirmation is for (R6): with other roles, another name or another member it is another act.
 *
 * @param object what it is done to, as it stands in the audit trail: {@code member/0198…}; 1 to 200 characters
 * @param contentHash SHA-256 of what is wanted as canonical JSON (RFC 8785), 64 hexadecimal digits
 */
public record StepUpAct(DangerousAct act, String object, String contentHash) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_OBJECT = 200;

    /** @throws IllegalArgumentException if the object or the hash cannot be one */
    public StepUpAct {
        if (object.isBlank() || object.length() > LONGEST_OBJECT) {
            throw new IllegalArgumentException("an object has 1 to 200 characters");
        }
        if (!HASH.matcher(contentHash).matches()) {
            throw new IllegalArgumentException("a hash has 64 hexadecimal digits");
        }
    }

    /** @param content everything that tells this act from one like it, by name */
    public static StepUpAct of(DangerousAct act, String object, Map<String, String> content) {
        return new StepUpAct(act, object, sha256(canonical(content)));
    }

    private static byte[] canonical(Map<String, String> content) {
        var json = new StringBuilder("{");
        content.forEach((name, value) -> json.append(json.length() > 1 ? "," : "")
                .append(quoted(name))
                .append(':')
                .append(quoted(value)));
        try {
            return new JsonCanonicalizer(json.append('}').toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every character by its number, so that no text can end the string; the canonicalizer writes it as RFC 8785 has it. */
    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append("\\u").append(HexFormat.of().toHexDigits((char) c)));
        return quoted.append('"').toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
