package org.lantern.liberty.process;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Sums of files, as {@code sha256sum} (GNU coreutils) writes and reads them. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** What has come in, in lower-case hexadecimal digits; the digest begins anew. */
    public static String end(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    public static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    /** One line of a list of sums, with its end. */
    public static String line(String sum, String name) {
        return sum + "  " + name + "\n";
    }
}
