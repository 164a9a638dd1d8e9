package org.lantern.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * How an agency's entries hang together (R4): {@code hash(n) = SHA-256(hash(n-1) || canonical(entry n))}, where
 * {@code hash(0) = SHA-256("lantern-audit-1/" + agency)} and {@code canonical} is the entry as JSON by RFC 8785.
 */
public final class Chain {
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private static final HexFormat HEX = HexFormat.of();

    private Chain() {}

    /** The hash before the first entry, 64 hexadecimal digits. */
    public static String beginning(UUID agency) {
        return sha256(("lantern-audit-1/" + agency).getBytes(UTF_8));
    }

    /** The hash of {@code entry} behind {@code previous}, both 64 hexadecimal digits. */
    public static String next(String previous, UUID agency, AuditEntry entry) {
        return sha256(HEX.parseHex(previous), canonical(json(agency, entry)));
    }

    /** The entry as it is hashed; times in UTC with six decimals. */
    public static JsonObject json(UUID agency, AuditEntry entry) {
        return Json.createObjectBuilder()
                .add("agency", agency.toString())
                .add("id", entry.id().toString())
                .add("at", time(entry.at()))
                .add("issuer", entry.issuer())
                .add("subject", entry.subject())
                .add("act", entry.act())
                .add("object", entry.object())
                .add("detail", object(entry.detail()))
                .build();
    }

    /** Inverse of {@link #json}. */
    public static AuditEntry entry(JsonObject json) {
        return new AuditEntry(
                UUID.fromString(json.getString("id")),
                Instant.parse(json.getString("at")),
                json.getString("issuer"),
                json.getString("subject"),
                json.getString("act"),
                json.getString("object"),
                json.getJsonObject("detail").toString());
    }

    static String time(Instant at) {
        return MICROSECONDS.format(at);
    }

    /** UTF-8 of the JSON Canonicalization Scheme (RFC 8785). */
    static byte[] canonical(JsonObject json) {
        try {
            return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HEX.formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject object(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
