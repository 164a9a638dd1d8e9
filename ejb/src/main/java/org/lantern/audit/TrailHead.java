package org.lantern.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Where an agency's chain stood, signed (Ed25519, RFC 8032) and kept outside the database: what came before can no longer
 * be cut off or rewritten unseen (R5).
 *
 * @param position of the last link
 * @param hash of the last link, 64 hexadecimal digits
 * @param signature Base64 over the canonical JSON of the other four
 */
public record TrailHead(UUID agency, long position, String hash, Instant at, String signature) {
    private static final String ALGORITHM = "Ed25519";

    public static TrailHead sign(UUID agency, SealedEntry last, Instant at, PrivateKey key)
            throws GeneralSecurityException {
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(Chain.canonical(unsigned(agency, last.position(), last.hash(), at)));
        return new TrailHead(
                agency, last.position(), last.hash(), at, Base64.getEncoder().encodeToString(signature.sign()));
    }

    public boolean isSignedBy(PublicKey key) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(Chain.canonical(unsigned(agency, position, hash, at)));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    public JsonObject json() {
        return Json.createObjectBuilder(unsigned(agency, position, hash, at))
                .add("signature", signature)
                .build();
    }

    public static TrailHead of(JsonObject json) {
        return new TrailHead(
                UUID.fromString(json.getString("agency")),
                json.getJsonNumber("position").longValueExact(),
                json.getString("hash"),
                Instant.parse(json.getString("at")),
                json.getString("signature"));
    }

    private static JsonObject unsigned(UUID agency, long position, String hash, Instant at) {
        return Json.createObjectBuilder()
                .add("agency", agency.toString())
                .add("position", position)
                .add("hash", hash)
                .add("at", Chain.time(at))
                .build();
    }
}
