package org.lantern.tenancy.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lantern.tenancy.AgencyId;

/**
 * Signs the setting {@code app.agency}: {@code <agency>.<hex HMAC-SHA-256 (RFC 2104) of "<agency>/<backend pid>">}.
 * The other half stands in migration V0010, function {@code app.current_agency()}.
 */
public final class ContextSigner {

    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec key;

    /** @param secret 32 to 64 bytes, the same that {@code app.install_context_key} was given */
    public ContextSigner(byte[] secret) {
        if (secret.length < 32 || secret.length > 64) {
            throw new IllegalArgumentException("the context key must be 32 to 64 bytes long");
        }
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    public String sign(AgencyId agency, int backendPid) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal((agency + "/" + backendPid).getBytes(UTF_8));
            return agency + "." + HexFormat.of().formatHex(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }
}
