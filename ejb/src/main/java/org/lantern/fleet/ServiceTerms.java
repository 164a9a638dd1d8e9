package org.lantern.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lantern.fleet.AgencyProfile.TermsAcceptance;

/**
 * The terms on which the vendor serves an agency, as they are now. A new text is a new version: a test holds that a
 * version's hash never changes.
 *
 * @param version year and month, and a number if a month has several
 * @param sha256 SHA-256 (FIPS 180-4) of the English text's bytes followed by the Spanish text's, both UTF-8, in
 *     hexadecimal: one hash, whichever language somebody read
 * @param english plain text, paragraphs parted by empty lines, headings beginning with {@code # }
 * @param spanish the same in Spanish
 */
public record ServiceTerms(String version, String sha256, String english, String spanish) {
    private static final String VERSION = "2026-11";

    public static final ServiceTerms CURRENT = read(VERSION);

    public String text(String language) {
        return language.equals("es") ? spanish : english;
    }

    public TermsAcceptance acceptance() {
        return new TermsAcceptance(version, sha256);
    }

    private static ServiceTerms read(String version) {
        byte[] english = bytes("service-terms-" + version + "_en.txt");
        byte[] spanish = bytes("service-terms-" + version + "_es.txt");
        return new ServiceTerms(
                version,
                hash(english, spanish),
                new String(english, StandardCharsets.UTF_8),
                new String(spanish, StandardCharsets.UTF_8));
    }

    private static byte[] bytes(String name) {
        try (InputStream file = ServiceTerms.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the build packed no " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] first, byte[] second) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first);
            return HexFormat.of().formatHex(digest.digest(second));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
