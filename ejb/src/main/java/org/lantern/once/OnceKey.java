package org.lantern.once;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.lantern.authority.Actor;

/**
 * Whose key it is, and what it was used for, both as SHA-256 in hexadecimal.
 *
 * @param id of the person and their key; visitors have nothing to be told apart by but what they ask (R6)
 * @param request of all that makes two requests the same
 */
record OnceKey(String id, String request) {

    static OnceKey of(Actor actor, String key, String request) {
        String asked = hash(request);
        String owner = actor.hasAccount() ? actor.issuer() + "\n" + actor.subject() : asked;
        return new OnceKey(hash(owner + "\n" + key), asked);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
