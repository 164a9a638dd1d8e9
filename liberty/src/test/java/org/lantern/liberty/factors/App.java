package org.lantern.liberty.factors;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lantern.liberty.process.Waiting;

/** An authenticator app (RFC 6238: SHA-1, six digits, 30 seconds) that never shows the same code twice. */
final class App {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final long STEP = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(70);

    private final byte[] key;
    private long shown;

    /** @param text the key as the page shows it, in groups */
    App(String text) {
        this.key = decode(text.replaceAll("\\s", ""));
        this.shown = now() - 2;
    }

    /** A code of the step before this one, this one, or the next: Keycloak takes each once. */
    String code() {
        long next = Math.max(shown + 1, now() - 1);
        Waiting.until(PATIENCE, () -> now() + 1 >= next);
        shown = next;
        return of(next);
    }

    private String of(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 15;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long now() {
        return Instant.now().getEpochSecond() / STEP;
    }

    private static byte[] decode(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int bits = 0;
        int held = 0;
        for (int at = 0; at < text.length(); at++) {
            held = held << 5 | ALPHABET.indexOf(text.charAt(at));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (held >> bits));
                held &= (1 << bits) - 1;
            }
        }
        return bytes.array();
    }
}
